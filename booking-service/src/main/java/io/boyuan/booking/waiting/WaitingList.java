package io.boyuan.booking.waiting;

import io.boyuan.booking.booking.Applicant;
import io.boyuan.booking.space.BookerKind;
import io.boyuan.booking.space.Interval;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who waits for which time of which space, first come first. */
@ApplicationScoped
class WaitingList {

  /** What became free is offered to the first of so many whom it fits. */
  private static final int MOST_ASKED = 100;

  private static final String VIEW =
      "select e.id, e.space_id, e.starts_at, e.ends_at, e.attendees, e.booking_id, e.created_at,"
          + " b.held_until, case when e.status <> 'OFFERED' then e.status"
          + " when b.status = 'HELD' then 'OFFERED'"
          + " when b.status in ('LAPSED', 'CANCELLED') then 'PASSED' else 'TAKEN' end as status"
          + " from waiting_entry e left join booking b on b.id = e.booking_id ";

  private final Sql sql;

  @Inject
  WaitingList(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, String community, Applicant applicant, WaitingPlan plan, Instant now) {
    sql.change(
        "insert into waiting_entry (id, space_id, community_code, holder_id, holder_name, kinds,"
            + " starts_at, ends_at, attendees, status, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)",
        id,
        plan.spaceId(),
        community,
        applicant.personId(),
        applicant.name(),
        applicant.kinds().stream().map(BookerKind::name).toList(),
        plan.startsAt(),
        plan.endsAt(),
        plan.people(),
        now);
  }

  /** Who waits longest for a time that reaches into another; served by waiting_entry_next. */
  List<Waiting> nextFor(UUID spaceId, Interval time, Instant now) {
    return sql.list(
        "select id, holder_id, holder_name, array_to_string(kinds, ',') as kinds, starts_at,"
            + " ends_at, attendees from waiting_entry"
            + " where space_id = ? and status = 'WAITING'"
            + " and starts_at < ? and ends_at > ? and ends_at > ?"
            + " order by created_at, id limit ? for update skip locked",
        WaitingList::waitingOf,
        spaceId,
        time.endsAt(),
        time.startsAt(),
        now,
        MOST_ASKED);
  }

  private static Waiting waitingOf(Row row) {
    var kinds =
        Arrays.stream(row.text("kinds").split(",", -1))
            .map(BookerKind::valueOf)
            .collect(Collectors.toSet());
    return new Waiting(
        row.id("id"),
        row.id("holder_id"),
        row.text("holder_name"),
        kinds,
        new Interval(row.time("starts_at"), row.time("ends_at")),
        row.number("attendees"));
  }

  /** Served by waiting_entry_holder. */
  int waitingOf(UUID holder) {
    return sql.first(
            "select count(*) as waiting from waiting_entry"
                + " where holder_id = ? and status = 'WAITING'",
            row -> row.number("waiting"),
            holder)
        .orElseThrow();
  }

  void offered(UUID id, UUID bookingId) {
    sql.change(
        "update waiting_entry set status = 'OFFERED', booking_id = ? where id = ?", bookingId, id);
  }

  /** False when they do not wait any more. */
  boolean withdraw(UUID id, UUID holder) {
    return sql.change(
            "update waiting_entry set status = 'WITHDRAWN'"
                + " where id = ? and holder_id = ? and status = 'WAITING'",
            id,
            holder)
        == 1;
  }

  /** Served by waiting_entry_over. */
  void endWhatIsOver(Instant now) {
    sql.change(
        "update waiting_entry set status = 'OVER' where id in (select id from waiting_entry"
            + " where status = 'WAITING' and ends_at <= ? order by ends_at limit 500"
            + " for update skip locked)",
        now);
  }

  /** Spaces that somebody waits for; served by waiting_entry_next. */
  List<UUID> wanted(UUID after) {
    return sql.list(
        "select distinct space_id from waiting_entry where status = 'WAITING' and space_id > ?"
            + " order by space_id limit 100",
        row -> row.id("space_id"),
        after);
  }

  Optional<WaitingView> of(UUID id, UUID holder) {
    return sql.first(VIEW + "where e.id = ? and e.holder_id = ?", WaitingList::viewOf, id, holder);
  }

  /** Latest first; served by waiting_entry_holder. */
  Page<WaitingView> of(UUID holder, PageRequest request) {
    var before = request.after(Cursor.END);
    var entries =
        sql.list(
            VIEW
                + "where e.holder_id = ? and (e.created_at, e.id) < (?, ?)"
                + " order by e.created_at desc, e.id desc limit ?",
            WaitingList::viewOf,
            holder,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(entries, request, entry -> new Cursor(entry.createdAt(), entry.id()));
  }

  private static WaitingView viewOf(Row row) {
    return new WaitingView(
        row.id("id"),
        row.id("space_id"),
        row.time("starts_at"),
        row.time("ends_at"),
        row.number("attendees"),
        row.constant("status", WaitingView.Status.class),
        row.id("booking_id"),
        row.time("held_until"),
        row.time("created_at"));
  }

  /**
   * Who waits.
   *
   * @param id the entry
   * @param holderId who
   * @param holderName what they are called
   * @param kinds as what they may book
   * @param time what they wait for
   * @param people how many come
   */
  record Waiting(
      UUID id, UUID holderId, String holderName, Set<BookerKind> kinds, Interval time, int people) {

    Applicant applicant() {
      return new Applicant(holderId, holderName, kinds, null);
    }
  }
}
