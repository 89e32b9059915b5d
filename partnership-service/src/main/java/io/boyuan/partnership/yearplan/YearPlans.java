package io.boyuan.partnership.yearplan;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** All plans of years. */
@ApplicationScoped
public class YearPlans {

  private static final String VIEW =
      "select p.id, p.community_code, p.year, p.words, p.adopted_at, p.created_at, p.version,"
          + " (select count(*) from joint_activity a where a.plan_id = p.id) as activities"
          + " from joint_plan p ";

  private final Sql sql;

  @Inject
  YearPlans(Sql sql) {
    this.sql = sql;
  }

  /**
   * Refuses to plan an activity in what is no draft of its community and year. The plan is held
   * until the end of the transaction.
   *
   * @param id the plan
   * @param community whose activity
   * @param day on which day it is
   * @throws Problem 409 {@code unknown-plan}, {@code plan-adopted}, {@code plan-of-another-year}
   */
  public void requireDraft(UUID id, String community, LocalDate day) {
    var plan =
        holding(id)
            .map(Kept::view)
            .filter(found -> found.communityCode().equals(community))
            .orElseThrow(() -> Problem.conflict("unknown-plan"));
    if (!plan.isDraft()) {
      throw Problem.conflict("plan-adopted");
    }
    if (plan.year() != day.getYear()) {
      throw Problem.conflict("plan-of-another-year");
    }
  }

  /**
   * Refuses a day that is not in the year of a plan.
   *
   * @param id the plan
   * @param day on which day an activity of it is
   * @throws Problem 409 {@code plan-of-another-year}
   */
  public void requireYear(UUID id, LocalDate day) {
    if (holding(id).orElseThrow().view().year() != day.getYear()) {
      throw Problem.conflict("plan-of-another-year");
    }
  }

  void add(UUID id, YearPlanText text, Instant now) {
    sql.change(
        "insert into joint_plan (id, community_code, year, words, created_at)"
            + " values (?, ?, ?, ?, ?)",
        id,
        text.communityCode(),
        text.year(),
        text.words(),
        now);
  }

  void reword(UUID id, String words) {
    sql.change("update joint_plan set words = ?, version = version + 1 where id = ?", words, id);
  }

  void adopt(UUID id, Instant now) {
    sql.change("update joint_plan set adopted_at = ?, version = version + 1 where id = ?", now, id);
  }

  Optional<Kept> byId(UUID id) {
    return sql.first(VIEW + "where p.id = ?", Kept::of, id);
  }

  Optional<Kept> holding(UUID id) {
    return sql.first(VIEW + "where p.id = ? for update of p", Kept::of, id);
  }

  /** Newest first; served by joint_plan_community, and joint_activity_plan for their counts. */
  Page<YearPlanView> of(String community, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + "where p.community_code = ? and (p.created_at, p.id) < (?, ?)"
                + " order by p.created_at desc, p.id desc limit ?",
            row -> Kept.of(row).view(),
            community,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  /**
   * A plan as it is kept.
   *
   * @param view as it is shown
   * @param version for the entity tag
   */
  record Kept(YearPlanView view, long version) {

    static Kept of(Row row) {
      return new Kept(
          new YearPlanView(
              row.id("id"),
              row.text("community_code"),
              row.number("year"),
              row.text("words"),
              row.number("activities"),
              row.time("adopted_at"),
              row.time("created_at")),
          row.bigNumber("version"));
    }
  }
}
