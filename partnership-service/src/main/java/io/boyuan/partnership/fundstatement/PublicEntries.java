package io.boyuan.partnership.fundstatement;

import io.boyuan.partnership.fund.FundAccountKind;
import io.boyuan.partnership.fund.FundBook;
import io.boyuan.partnership.fund.FundReason;
import io.boyuan.platform.book.ReadBook;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What everybody may read of the funds' books. */
@ApplicationScoped
class PublicEntries {

  // A page by fund_entry_community; what is told of it, by the keys of what moved it. Names are
  // never in the book itself, so that who agrees no more is named nowhere.
  private static final String ENTRIES =
      """
      select e.id, e.at, f.kind as from_kind, t.kind as to_kind, e.fen, e.reason,
        case e.reason
          when 'REVERSAL' then coalesce(d.reversed_words, s.reversed_words)
          when 'DIFFERENCE' then c.name || ' / ' || c.name_en || ': ' || coalesce(k.words, c.difference_words)
          when 'TAKINGS' then c.name || ' / ' || c.name_en
          else coalesce(s.words, m.words, o.words) end as words,
        case when d.is_named then d.donor_name end as donor
      from (
        select id, at, from_account, to_account, fen, reason, source_id from fund_entry
        where community_code = ? and at >= ? and at < ? and (at, id) < (?, ?)
        order by at desc, id desc limit ?) e
      join fund_account f on f.id = e.from_account
      join fund_account t on t.id = e.to_account
      left join donation d on d.id = e.source_id
      left join spending s on s.id = e.source_id
      left join sale_correction k on k.id = e.source_id
      left join charity_sale c on c.id = coalesce(k.sale_id, e.source_id)
      left join fund_transfer m on m.id = e.source_id
      left join fund_opening o on o.id = e.source_id
      order by e.at desc, e.id desc
      """;

  // What an account held is beside its last entry before; the sums walk down the month alone.
  private static final String MONTH =
      """
      with month as (select ?::timestamptz as begins, ?::timestamptz as ends)
      select a.kind, a.balance is not null as holds,
        (select coalesce(sum(fen), 0)::bigint from fund_entry
         where to_account = a.id and at >= begins and at < ends) as entered,
        (select coalesce(sum(fen), 0)::bigint from fund_entry
         where from_account = a.id and at >= begins and at < ends) as gone,
        coalesce((
          select last.balance from (
            (select to_balance as balance, at, id from fund_entry
             where to_account = a.id and at < begins order by at desc, id desc limit 1)
            union all
            (select from_balance, at, id from fund_entry
             where from_account = a.id and at < begins order by at desc, id desc limit 1)) last
          order by at desc, id desc limit 1), 0) as opening
      from fund_account a, month where a.community_code = ? order by a.kind
      """;

  private static final String ACCOUNT =
      FundBook.BOOK.newest("a.community_code = ? and a.kind = ?", null);

  private final Sql sql;
  private final ReadBook ledger;

  @Inject
  PublicEntries(Sql sql, ReadBook ledger) {
    this.sql = sql;
    this.ledger = ledger;
  }

  List<PublicEntry> newest(String community, Instant from, Instant until, Cursor before, int rows) {
    return sql.list(
        ENTRIES, PublicEntries::entryOf, community, from, until, before.at(), before.id(), rows);
  }

  List<MonthStatement.OfAccount> month(String community, Instant from, Instant until) {
    return sql.list(MONTH, PublicEntries::monthOf, from, until, community);
  }

  ReadBook.Lines<AccountStatement.Line> account(
      String community, FundAccountKind kind, Cursor before, int rows) {
    return ledger.newest(
        ACCOUNT, before, Instant.EPOCH, rows, PublicEntries::lineOf, community, kind);
  }

  private static PublicEntry entryOf(Row row) {
    return new PublicEntry(
        row.id("id"),
        row.time("at"),
        row.constant("from_kind", FundAccountKind.class),
        row.constant("to_kind", FundAccountKind.class),
        row.bigNumber("fen"),
        row.constant("reason", FundReason.class),
        row.text("words"),
        row.text("donor"));
  }

  private static MonthStatement.OfAccount monthOf(Row row) {
    boolean holds = row.flag("holds");
    long opening = row.bigNumber("opening");
    long entered = row.bigNumber("entered");
    long gone = row.bigNumber("gone");
    return new MonthStatement.OfAccount(
        row.constant("kind", FundAccountKind.class),
        holds ? opening : null,
        entered,
        gone,
        holds ? opening + entered - gone : null);
  }

  private static AccountStatement.Line lineOf(Row row) {
    return new AccountStatement.Line(
        row.id("id"),
        row.bigNumber("amount"),
        row.bigNumber("balance_after"),
        row.constant("reason", FundReason.class),
        row.time("at"));
  }
}
