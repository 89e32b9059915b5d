package io.boyuan.grid.roster;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All duties. */
@ApplicationScoped
class Duties {

  private static final String DUTY =
      """
      select d.id, d.community_code, d.day, d.member_id, d.person_id, d.status, d.starts_at,
        d.minutes, r.content, r.status = 'PUBLISHED' as published, d.version
      from duty d join duty_roster r on r.id = d.roster_id
      """;

  private final Sql sql;

  @Inject
  Duties(Sql sql) {
    this.sql = sql;
  }

  /** All of a roster at once. */
  void add(RosterView roster, List<UUID> ids, List<Planned> planned) {
    sql.change(
        """
        insert into duty (id, roster_id, community_code, day, member_id, person_id, status,
          starts_at, minutes, version)
        select id, ?, ?, day, member_id, person_id, 'PLANNED', starts_at, ?, 0
        from unnest(?::uuid[], ?::date[], ?::uuid[], ?::uuid[], ?::timestamptz[])
          as duty(id, day, member_id, person_id, starts_at)
        """,
        roster.id(),
        roster.communityCode(),
        roster.minutes(),
        ids,
        planned.stream().map(Planned::day).toList(),
        planned.stream().map(Planned::memberId).toList(),
        planned.stream().map(Planned::personId).toList(),
        planned.stream().map(Planned::startsAt).toList());
  }

  void removeAll(UUID roster) {
    sql.change("delete from duty where roster_id = ?", roster);
  }

  /**
   * Nobody has the day when who was to serve is on the roll no more, and staff give it to another;
   * in a draft it goes. Served by duty_member.
   */
  void vacate(UUID member, Instant after) {
    var vacant =
        sql.list(
            "update duty d set member_id = null, person_id = null, version = d.version + 1"
                + " from duty_roster r where r.id = d.roster_id and r.status = 'PUBLISHED'"
                + " and d.member_id = ? and d.status = 'PLANNED' and d.starts_at > ?"
                + " returning d.id",
            row -> row.id("id"),
            member,
            after);
    closeSwaps(vacant);
    sql.change(
        "delete from duty where member_id = ? and status = 'PLANNED' and starts_at > ?",
        member,
        after);
  }

  /** What was proposed for duties that others have now; served by duty_swap_other, swap_there. */
  void closeSwaps(List<UUID> given) {
    for (String column : List.of("duty_id", "other_duty_id")) {
      sql.change(
          "update duty_swap set status = 'DECLINED' where status = 'OPEN' and "
              + column
              + " = any(?::uuid[])",
          given);
    }
  }

  /** Duties held until the end of the transaction, always in the same order. */
  List<Duty> holding(List<UUID> ids) {
    return sql.list(
        DUTY + "where d.id = any(?) order by d.id for update of d", Duties::dutyOf, ids);
  }

  Optional<Duty> holding(UUID id) {
    return holding(List.of(id)).stream().findFirst();
  }

  void decide(UUID id, Duty.Status status, int minutes, UUID by) {
    sql.change(
        "update duty set status = ?, minutes = ?, confirmed_by = ?, version = version + 1"
            + " where id = ?",
        status,
        minutes,
        by,
        id);
  }

  /** Refused by on_duty_already when they are on duty that day. */
  void give(UUID id, UUID member, UUID person) {
    sql.change(
        "update duty set member_id = ?, person_id = ?, version = version + 1 where id = ?",
        member,
        person,
        id);
  }

  /** Day by day; served by duty_roster_day. */
  Page<Duty> ofRoster(UUID roster, PageRequest request) {
    return page("d.roster_id = ?", roster, request);
  }

  /** A person's published ones, earliest first; served by duty_person. */
  Page<Duty> ofPerson(UUID person, PageRequest request) {
    return page("r.status = 'PUBLISHED' and d.person_id = ?", person, request);
  }

  private Page<Duty> page(String condition, UUID of, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            DUTY
                + "where "
                + condition
                + " and (d.starts_at, d.id) > (?, ?) order by d.starts_at, d.id limit ?",
            Duties::dutyOf,
            of,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, duty -> new Cursor(duty.startsAt(), duty.id()));
  }

  /** What each member served in a time; served by on_duty_already. */
  List<Past> past(String community, LocalDate from, LocalDate before) {
    return sql.list(
        "select member_id, count(*) as duties, max(day) as last_day from duty"
            + " where community_code = ? and day >= ? and day < ? and member_id is not null"
            + " and status <> 'MISSED' group by member_id",
        row -> new Past(row.id("member_id"), row.number("duties"), row.date("last_day")),
        community,
        from,
        before);
  }

  /** On which days of a month some members can't; served by the primary key. */
  List<Unavailable> unavailable(List<UUID> members, LocalDate from, LocalDate before) {
    return sql.list(
        "select member_id, day from duty_unavailable where member_id = any(?)"
            + " and day >= ? and day < ? order by day",
        row -> new Unavailable(row.id("member_id"), row.date("day")),
        members,
        from,
        before);
  }

  void beUnavailable(UUID member, LocalDate from, LocalDate before, List<LocalDate> days) {
    sql.change(
        "delete from duty_unavailable where member_id = ? and day >= ? and day < ?",
        member,
        from,
        before);
    sql.change(
        "insert into duty_unavailable (member_id, day) select ?, day from unnest(?::date[]) t(day)",
        member,
        days);
  }

  private static Duty dutyOf(Row row) {
    return new Duty(
        row.id("id"),
        row.text("community_code"),
        row.date("day"),
        row.id("member_id"),
        row.id("person_id"),
        row.constant("status", Duty.Status.class),
        row.time("starts_at"),
        row.number("minutes"),
        row.text("content"),
        row.flag("published"),
        row.bigNumber("version"));
  }

  /**
   * A duty that is to be.
   *
   * @param day the day
   * @param memberId the membership
   * @param personId who
   * @param startsAt when it begins
   */
  record Planned(LocalDate day, UUID memberId, UUID personId, Instant startsAt) {}

  /**
   * What a member served.
   *
   * @param memberId the membership
   * @param duties how often
   * @param lastDay when the last time
   */
  record Past(UUID memberId, int duties, LocalDate lastDay) {}

  /**
   * A day on which a member can't.
   *
   * @param memberId the membership
   * @param day the day
   */
  record Unavailable(UUID memberId, LocalDate day) {}
}
