package io.boyuan.platform.book;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.time.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Proves that each account of a book holds what its entries say, and that all accounts sum to zero.
 * The sum of each account is carried forward, so a proof reads the entries since the last and no
 * more; it looks at every account, for a balance changed by hand has no entry.
 */
@ApplicationScoped
public class ProveBook {

  /** No transaction lasts as long: what was entered before is committed or never will be. */
  public static final Duration SETTLED_AFTER = Duration.ofMinutes(1);

  private static final int ACCOUNTS_AT_A_TIME = 2000;
  private static final int MOST_NAMED = 20;

  // The sums are walks down the indexes of both sides of the entries.
  private static final String BATCH =
      """
      with batch as (
        select a.id, {held} as held,
          coalesce(p.sum, 0) as proven, coalesce(p.through, '-infinity') as through
        from {accounts} a left join {sums} p on p.account_id = a.id
        where a.id > ? order by a.id limit ?),
      summed as (
        select b.*, c.through as upto,
          (select coalesce(sum({amount}), 0) from {entries}
           where to_account = b.id and at > b.through and at <= c.through)
          - (select coalesce(sum({amount}), 0) from {entries}
             where from_account = b.id and at > b.through and at <= c.through) as since,
          (select coalesce(sum({amount}), 0) from {entries}
           where to_account = b.id and at > greatest(c.through, b.through))
          - (select coalesce(sum({amount}), 0) from {entries}
             where from_account = b.id and at > greatest(c.through, b.through)) as later
        from batch b, (select ?::timestamptz as through) c),
      kept as (
        insert into {sums} (account_id, through, sum)
        select id, upto, proven + since from summed
        on conflict (account_id) do update set through = excluded.through, sum = excluded.sum
          where {sums}.through <= excluded.through)
      select id, (proven + since)::bigint as sum,
        held is not null and held <> proven + since + later as off
      from summed order by id
      """;

  private final Sql sql;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ProveBook(Sql sql, Ids ids, Clock clock) {
    this.sql = sql;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Proves a book and writes down what was found.
   *
   * @param book which
   * @param through up to when sums are carried forward; later entries are summed and not carried
   * @param found hears what was found, in the transaction in which it is written down
   * @return what was found
   */
  public BookProof prove(Book book, Instant through, Consumer<BookProof> found) {
    long accounts = 0;
    long total = 0;
    long off = 0;
    var named = new ArrayList<UUID>();
    var batch = batchAfter(book, new UUID(0, 0), through);
    while (!batch.isEmpty()) {
      for (Proven proven : batch) {
        accounts++;
        total += proven.sum();
        if (proven.off()) {
          off++;
          if (named.size() < MOST_NAMED) {
            named.add(proven.accountId());
          }
        }
      }
      batch = batchAfter(book, batch.getLast().accountId(), through);
    }
    var proof = new BookProof(ids.next(), clock.instant(), through, accounts, total, off, named);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              record(book, proof);
              found.accept(proof);
            });
    return proof;
  }

  private List<Proven> batchAfter(Book book, UUID account, Instant through) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                sql.list(
                    book.named(BATCH),
                    row -> new Proven(row.id("id"), row.bigNumber("sum"), row.flag("off")),
                    account,
                    ACCOUNTS_AT_A_TIME,
                    through));
  }

  private void record(Book book, BookProof proof) {
    sql.change(
        book.named(
            "insert into {proofs} (id, at, through, accounts, total, off, off_accounts)"
                + " values (?, ?, ?, ?, ?, ?, ?)"),
        proof.id(),
        proof.at(),
        proof.through(),
        proof.accounts(),
        proof.total(),
        proof.off(),
        proof.offAccounts());
  }

  /**
   * What proofs of a book found, newest first.
   *
   * @param book which
   * @param request which page
   * @return one page
   */
  @Transactional
  public Page<BookProof> newest(Book book, PageRequest request) {
    var before = request.after(Cursor.END);
    var proofs =
        sql.list(
            book.named(
                "select id, at, through, accounts, total, off,"
                    + " array_to_string(off_accounts, ',') as off_accounts from {proofs}"
                    + " where (at, id) < (?, ?) order by at desc, id desc limit ?"),
            ProveBook::proofOf,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(proofs, request, proof -> new Cursor(proof.at(), proof.id()));
  }

  private static BookProof proofOf(Row row) {
    var off =
        Arrays.stream(row.text("off_accounts").split(",", -1))
            .filter(id -> !id.isEmpty())
            .map(UUID::fromString)
            .toList();
    return new BookProof(
        row.id("id"),
        row.time("at"),
        row.time("through"),
        row.bigNumber("accounts"),
        row.bigNumber("total"),
        row.bigNumber("off"),
        off);
  }

  private record Proven(UUID accountId, long sum, boolean off) {}
}
