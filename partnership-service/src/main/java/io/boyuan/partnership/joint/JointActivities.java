package io.boyuan.partnership.joint;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All joint activities. */
@ApplicationScoped
class JointActivities {

  private static final String VIEW =
      "select id, community_code, plan_id, line, name, name_en, purpose, place, starts_at, ends_at,"
          + " volunteer_activity_id, status, outcome, reason, version from joint_activity ";

  // Of each row by the primary keys of partners and participants, and joint_service_activity.
  private static final String HELD =
      """
      select a.id, a.line, a.name, a.name_en, a.purpose, a.place, a.starts_at, a.ends_at, a.outcome,
        (select array_agg(distinct p.university_code) from joint_partner p
          where p.activity_id = a.id) as universities,
        (select coalesce(sum(people), 0) from joint_participants k
          where k.activity_id = a.id) as participants,
        (select coalesce(sum(minutes), 0) from joint_service s
          where s.volunteer_activity_id = a.volunteer_activity_id
            and s.community_code = a.community_code and not s.voided) as minutes
      from joint_activity a
      where a.community_code = ? and a.status in ('HELD', 'CLOSED')
        and (a.starts_at, a.id) < (?, ?)
      """;

  private final Sql sql;

  @Inject
  JointActivities(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, ActivityPlan plan, LocalDate day, Instant now) {
    sql.change(
        "insert into joint_activity (id, community_code, plan_id, line, name, name_en, purpose,"
            + " place, starts_at, ends_at, day, volunteer_activity_id, status, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', ?)",
        id,
        plan.communityCode(),
        plan.planId(),
        plan.line(),
        plan.names().zh(),
        plan.names().en(),
        plan.purpose(),
        plan.place(),
        plan.startsAt(),
        plan.endsAt(),
        day,
        plan.volunteerActivityId(),
        now);
  }

  void change(UUID id, ActivityPlan plan, LocalDate day) {
    sql.change(
        "update joint_activity set plan_id = ?, line = ?, name = ?, name_en = ?, purpose = ?,"
            + " place = ?, starts_at = ?, ends_at = ?, day = ?, volunteer_activity_id = ?,"
            + " version = version + 1 where id = ?",
        plan.planId(),
        plan.line(),
        plan.names().zh(),
        plan.names().en(),
        plan.purpose(),
        plan.place(),
        plan.startsAt(),
        plan.endsAt(),
        day,
        plan.volunteerActivityId(),
        id);
  }

  void become(UUID id, JointActivity.Status status, String outcome, String reason) {
    sql.change(
        "update joint_activity set status = ?, outcome = coalesce(?, outcome),"
            + " reason = coalesce(?, reason), version = version + 1 where id = ?",
        status,
        outcome,
        reason,
        id);
  }

  void touch(UUID id) {
    sql.change("update joint_activity set version = version + 1 where id = ?", id);
  }

  void linkTo(UUID id, UUID volunteerActivity) {
    sql.change(
        "update joint_activity set volunteer_activity_id = ?, version = version + 1 where id = ?",
        volunteerActivity,
        id);
  }

  Optional<Kept> byId(UUID id) {
    return sql.first(VIEW + "where id = ?", Kept::of, id);
  }

  /** The activity, held until the end of the transaction. */
  Optional<Kept> holding(UUID id) {
    return sql.first(VIEW + "where id = ? for update", Kept::of, id);
  }

  /** What was held, latest first; served by joint_activity_held. */
  Page<HeldActivity> held(String community, Line line, PageRequest request) {
    var before = request.after(Cursor.END);
    var values = new ArrayList<Object>(List.of(community, before.at(), before.id()));
    if (line != null) {
      values.add(line);
    }
    values.add(request.rows());
    var rows =
        sql.list(
            HELD
                + (line == null ? "" : " and a.line = ?")
                + " order by a.starts_at desc, a.id desc limit ?",
            HeldActivity::of,
            values.toArray());
    return Page.of(rows, request, held -> new Cursor(held.startsAt(), held.id()));
  }

  /** What is planned, or held and not closed, earliest first; served by joint_activity_agenda. */
  Page<JointActivity> agenda(String community, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where community_code = ? and status in ('PLANNED', 'HELD')"
                + " and (starts_at, id) > (?, ?) order by starts_at, id limit ?",
            JointActivity::of,
            community,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, activity -> new Cursor(activity.startsAt(), activity.id()));
  }

  /**
   * An activity as it is kept.
   *
   * @param activity as it stands
   * @param version for the entity tag
   */
  record Kept(JointActivity activity, long version) {

    static Kept of(Row row) {
      return new Kept(JointActivity.of(row), row.bigNumber("version"));
    }
  }
}
