package io.boyuan.booking.points;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The account of somebody's points (X3). */
@ApplicationScoped
class OwnPoints implements PersonalRecords {

  private final Accounts accounts;
  private final Statements statements;
  private final Ledger ledger;
  private final Sql sql;

  @Inject
  OwnPoints(Accounts accounts, Statements statements, Ledger ledger, Sql sql) {
    this.accounts = accounts;
    this.statements = statements;
    this.ledger = ledger;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "points";
  }

  @Override
  public Set<String> columns() {
    return Set.of("points_account.holder_id");
  }

  /** The balance and the entries, newest first, at most twenty thousand; none without entries. */
  @Override
  public List<Held> of(UUID person) {
    var all =
        statements.of(
            AccountHolder.person(person), Cursor.END, Instant.EPOCH, Statements.MOST_ROWS);
    return all.entries().isEmpty()
        ? List.of()
        : List.of(
            new Held(
                all.balance(),
                all.entries().stream()
                    .map(
                        line ->
                            new Entry(
                                line.at(), line.points(), line.reason(), line.communityCode()))
                    .toList()));
  }

  /**
   * What is left goes where expired points go, and what is owed is written off, so that the book
   * still sums.
   */
  @Override
  public void forget(UUID person, UUID nobody) {
    var holder = AccountHolder.person(person);
    accounts
        .standingOf(holder)
        .ifPresent(
            standing -> {
              String community = lastCommunityOf(standing.id());
              ledger.expire(
                  Reason.ERASURE, new Movement(holder, community, standing.balance(), nobody, 0));
              ledger.issue(
                  Reason.ERASURE, new Movement(holder, community, standing.owed(), nobody, 1));
              sql.change(
                  "update points_account set holder_id = ? where id = ?", nobody, standing.id());
            });
  }

  private String lastCommunityOf(UUID account) {
    return sql.first(
            "select community_code from ledger_entry where to_account = ?"
                + " order by at desc, id desc limit 1",
            row -> row.text("community_code"),
            account)
        .orElse("");
  }

  /**
   * What is held on a person's points.
   *
   * @param balance points in their account
   * @param entries what came in and went out, newest first
   */
  record Held(long balance, List<Entry> entries) {}

  /**
   * Points that came in or went out.
   *
   * @param at when
   * @param points how many, negative when they went out
   * @param reason why
   * @param communityCode the community that issued or took them
   */
  record Entry(Instant at, long points, Reason reason, String communityCode) {}
}
