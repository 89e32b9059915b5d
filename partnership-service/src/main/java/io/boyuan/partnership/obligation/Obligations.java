package io.boyuan.partnership.obligation;

import io.boyuan.partnership.agreement.Agreement;
import io.boyuan.partnership.agreement.Parties;
import io.boyuan.partnership.agreement.Side;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All obligations. */
@ApplicationScoped
public class Obligations {

  private static final String VIEW =
      "select o.id, a.number, a.university_code, o.community_code, o.side, o.words, o.words_en,"
          + " o.measure, o.due_on, o.status, o.report, o.reported_by_id, o.reported_at,"
          + " o.confirmed_at, a.status as agreement_status"
          + " from obligation o join agreement a on a.id = o.agreement_id ";

  private final Sql sql;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  Obligations(Sql sql, Ids ids, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Writes what is owed by an agreement that is not signed, instead of what was.
   *
   * @param agreement held until the end of the transaction
   * @param clauses in their order
   */
  public void replace(Agreement agreement, List<Clause> clauses) {
    agreement.requireOpen();
    sql.change("delete from obligation where agreement_id = ?", agreement.id());
    for (int i = 0; i < clauses.size(); i++) {
      var clause = clauses.get(i);
      sql.change(
          "insert into obligation (id, agreement_id, community_code, position, side, words,"
              + " words_en, measure, due_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          ids.next(),
          agreement.id(),
          agreement.communityCode(),
          i + 1,
          clause.side(),
          clause.words(),
          clause.wordsEn(),
          clause.measure(),
          clause.dueOn());
    }
  }

  /**
   * What is owed by an agreement; served by the unique key of agreement and position.
   *
   * @param agreementId the agreement
   * @return in their order
   */
  public List<Clause> clausesOf(UUID agreementId) {
    return sql.list(
        "select side, words, words_en, measure, due_on from obligation where agreement_id = ?"
            + " order by position",
        Obligations::clauseOf,
        agreementId);
  }

  /** Served by the unique key of agreement and position. */
  List<ObligationView> of(UUID agreementId) {
    return sql.list(
        VIEW + "where o.agreement_id = ? order by o.position", this::viewOf, agreementId);
  }

  Optional<Owed> byId(UUID id) {
    return sql.first(VIEW + "where o.id = ?", this::owedOf, id);
  }

  /** The obligation, held until the end of the transaction. */
  Optional<Owed> holding(UUID id) {
    return sql.first(VIEW + "where o.id = ? for update of o", this::owedOf, id);
  }

  void report(UUID id, String words, UUID by) {
    sql.change(
        "update obligation set status = 'REPORTED', report = ?, reported_by_id = ?,"
            + " reported_at = ?, version = version + 1 where id = ?",
        words,
        by,
        clock.instant(),
        id);
  }

  void confirm(UUID id, UUID by) {
    sql.change(
        "update obligation set status = 'FULFILLED', confirmed_by_id = ?, confirmed_at = ?,"
            + " version = version + 1 where id = ?",
        by,
        clock.instant(),
        id);
  }

  void reject(UUID id) {
    sql.change(
        "update obligation set status = 'OPEN', reported_by_id = null, reported_at = null,"
            + " version = version + 1 where id = ?",
        id);
  }

  /** Longest overdue first, of agreements that are or were in force; served by obligation_due. */
  Page<ObligationView> overdue(String community, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where o.community_code = ? and o.status <> 'FULFILLED' and o.due_on < ?"
                + " and (o.due_on, o.id) > (?, ?) and a.status in"
                + " ('ACTIVE', 'SUSPENDED', 'ENDED', 'RENEWED')"
                + " order by o.due_on, o.id limit ?",
            this::viewOf,
            community,
            today(),
            LocalDate.ofInstant(after.at(), zone),
            after.id(),
            request.rows());
    return Page.of(
        rows,
        request,
        view ->
            new Cursor(view.clause().dueOn().atTime(12, 0).atZone(zone).toInstant(), view.id()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private Owed owedOf(Row row) {
    return new Owed(
        viewOf(row),
        new Parties(row.text("community_code"), row.text("university_code")),
        row.constant("agreement_status", Agreement.Status.class),
        row.id("reported_by_id"));
  }

  private ObligationView viewOf(Row row) {
    var clause = clauseOf(row);
    var status = row.constant("status", ObligationView.Status.class);
    return new ObligationView(
        row.id("id"),
        row.text("number"),
        clause,
        status,
        status != ObligationView.Status.FULFILLED && clause.dueOn().isBefore(today()),
        row.text("report"),
        row.time("reported_at"),
        row.time("confirmed_at"));
  }

  private static Clause clauseOf(Row row) {
    return new Clause(
        row.constant("side", Side.class),
        row.text("words"),
        row.text("words_en"),
        row.text("measure"),
        row.date("due_on"));
  }

  /**
   * An obligation with what decides who may act on it.
   *
   * @param view as it is shown
   * @param parties whose agreement it stands in
   * @param agreementStatus where that stands
   * @param reportedBy who said that it was done, null before
   */
  record Owed(
      ObligationView view, Parties parties, Agreement.Status agreementStatus, UUID reportedBy) {}
}
