package io.boyuan.partnership.term;

import io.boyuan.partnership.hours.WeekWindow;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All terms. */
@ApplicationScoped
public class Terms {

  private static final String VIEW =
      "select id, community_code, code, name, name_en, first_day, last_day, enrolment_opens_at,"
          + " residents_only_until, children_hours, adults_hours, seniors_hours, created_at,"
          + " version from term ";

  private final Sql sql;

  @Inject
  Terms(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, String community, String code, TermPlan plan, Instant now) {
    sql.change(
        "insert into term (id, community_code, code, name, name_en, first_day, last_day,"
            + " enrolment_opens_at, residents_only_until, children_hours, adults_hours,"
            + " seniors_hours, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        community,
        code,
        plan.names().zh(),
        plan.names().en(),
        plan.firstDay(),
        plan.lastDay(),
        plan.enrolmentOpensAt(),
        plan.residentsOnlyUntil(),
        WeekWindow.written(plan.childrenHours()),
        WeekWindow.written(plan.adultsHours()),
        WeekWindow.written(plan.seniorsHours()),
        now);
  }

  void change(UUID id, TermPlan plan) {
    sql.change(
        "update term set name = ?, name_en = ?, first_day = ?, last_day = ?,"
            + " enrolment_opens_at = ?, residents_only_until = ?, children_hours = ?,"
            + " adults_hours = ?, seniors_hours = ?, version = version + 1 where id = ?",
        plan.names().zh(),
        plan.names().en(),
        plan.firstDay(),
        plan.lastDay(),
        plan.enrolmentOpensAt(),
        plan.residentsOnlyUntil(),
        WeekWindow.written(plan.childrenHours()),
        WeekWindow.written(plan.adultsHours()),
        WeekWindow.written(plan.seniorsHours()),
        id);
  }

  /**
   * A term.
   *
   * @param id the term
   * @return empty when there is none
   */
  public Optional<TermView> byId(UUID id) {
    return sql.first(VIEW + "where id = ?", Terms::viewOf, id);
  }

  /**
   * A term, held until the end of the transaction: its timetables are worked on one after the
   * other.
   *
   * @param id the term
   * @return empty when there is none
   */
  public Optional<TermView> holding(UUID id) {
    return sql.first(VIEW + "where id = ? for update", Terms::viewOf, id);
  }

  /** Whether a timetable of it is worked on or holds; served by timetable_in_work, _published. */
  boolean hasTimetable(UUID id) {
    return sql.first(
            "select id from timetable where term_id = ?"
                + " and status in ('PLANNING', 'DRAFT', 'PUBLISHED') limit 1",
            row -> row.id("id"),
            id)
        .isPresent();
  }

  Optional<TermView> named(String community, String code) {
    return sql.first(
        VIEW + "where community_code = ? and code = ? for update", Terms::viewOf, community, code);
  }

  /** Latest first; served by term_community. */
  Page<TermView> listed(String community, PageRequest request) {
    var after = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + "where community_code = ? and (created_at, id) < (?, ?)"
                + " order by created_at desc, id desc limit ?",
            Terms::viewOf,
            community,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  private static TermView viewOf(Row row) {
    return new TermView(
        row.id("id"),
        row.text("community_code"),
        row.text("code"),
        new Names(row.text("name"), row.text("name_en")),
        row.date("first_day"),
        row.date("last_day"),
        row.time("enrolment_opens_at"),
        row.time("residents_only_until"),
        windows(row, "children_hours"),
        windows(row, "adults_hours"),
        windows(row, "seniors_hours"),
        row.time("created_at"),
        row.bigNumber("version"));
  }

  private static List<WeekWindow> windows(Row row, String column) {
    return row.texts(column).stream().map(WeekWindow::read).toList();
  }
}
