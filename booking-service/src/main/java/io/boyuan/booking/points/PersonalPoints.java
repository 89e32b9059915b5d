package io.boyuan.booking.points;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is held on a person's points, and how it is forgotten (X3). */
@ApplicationScoped
public class PersonalPoints {

  private final Accounts accounts;
  private final Statements statements;
  private final Ledger ledger;
  private final Sql sql;

  @Inject
  PersonalPoints(Accounts accounts, Statements statements, Ledger ledger, Sql sql) {
    this.accounts = accounts;
    this.statements = statements;
    this.ledger = ledger;
    this.sql = sql;
  }

  /**
   * All that is held.
   *
   * @param person whose points
   * @return their balance and entries, newest first, at most twenty thousand
   */
  public Held of(UUID person) {
    var all =
        statements.of(
            AccountHolder.person(person), Cursor.END, Instant.EPOCH, Statements.MOST_ROWS);
    return new Held(
        all.balance(),
        all.entries().stream()
            .map(line -> new Entry(line.at(), line.points(), line.reason(), line.communityCode()))
            .toList());
  }

  /**
   * Forgets whose account it is. What is left in it goes where expired points go, and what is owed
   * is written off, so that the book still sums.
   *
   * @param person whose account
   * @param nobody an id that is nobody's
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void erase(UUID person, UUID nobody) {
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
  public record Held(long balance, List<Entry> entries) {}

  /**
   * Points that came in or went out.
   *
   * @param at when
   * @param points how many, negative when they went out
   * @param reason why
   * @param communityCode the community that issued or took them
   */
  public record Entry(Instant at, long points, Reason reason, String communityCode) {}
}
