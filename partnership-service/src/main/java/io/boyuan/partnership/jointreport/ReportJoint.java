package io.boyuan.partnership.jointreport;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Staff and the street read what was held in a year (P2). */
@ApplicationScoped
class ReportJoint {

  // Served by joint_activity_day; some sixty activities a year.
  private static final String HELD =
      """
      with held as (
        select a.id, a.line, to_char(a.day, 'YYYY-MM') as month,
          (select coalesce(sum(people), 0) from joint_participants k
            where k.activity_id = a.id) as participants,
          (select coalesce(sum(minutes), 0) from joint_service s
            where s.volunteer_activity_id = a.volunteer_activity_id
            and s.community_code = a.community_code and not s.voided) as minutes,
          (select coalesce(sum(planned_fen), 0) from joint_budget_line b
            where b.activity_id = a.id) as planned,
          (select coalesce(sum(spent_fen), 0) from joint_budget_line b
            where b.activity_id = a.id) as spent
        from joint_activity a
        where a.community_code = ? and a.status in ('HELD', 'CLOSED') and a.day between ? and ?)
      """;

  private static final String SUMS =
      " as of, count(*) as activities, coalesce(sum(participants), 0) as participants,"
          + " coalesce(sum(minutes), 0) as minutes, coalesce(sum(planned), 0) as planned,"
          + " coalesce(sum(spent), 0) as spent from ";

  private static final String WITH_UNIVERSITIES =
      "held join (select distinct activity_id, university_code from joint_partner) p"
          + " on p.activity_id = held.id";

  private final Sql sql;
  private final Caller caller;

  @Inject
  ReportJoint(Sql sql, Caller caller) {
    this.sql = sql;
    this.caller = caller;
  }

  /**
   * The report of a year.
   *
   * @param community its code
   * @param year the year
   * @return the report
   * @throws Problem 403 {@code other-community}
   */
  @Transactional
  JointReport of(String community, int year) {
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(community);
    }
    return new JointReport(
        community,
        year,
        figures(community, year, "'" + year + "'", "held", "").getFirst(),
        grouped(community, year, "line", "held"),
        grouped(community, year, "university_code", WITH_UNIVERSITIES),
        grouped(community, year, "month", "held"));
  }

  private List<JointReport.Figures> grouped(
      String community, int year, String key, String activities) {
    return figures(community, year, key, activities, "group by 1 order by 1");
  }

  private List<JointReport.Figures> figures(
      String community, int year, String key, String activities, String grouping) {
    return sql.list(
        HELD + "select " + key + SUMS + activities + " " + grouping,
        JointReport.Figures::of,
        community,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31));
  }
}
