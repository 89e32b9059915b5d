package io.boyuan.volunteer.slot;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All reservations. */
@ApplicationScoped
class Reservations {

  private static final String VIEW =
      "select r.id as reservation_id, r.slot_id, r.talent_id, r.resident_id, r.resident_name,"
          + " r.community_code, s.place, r.starts_at, r.ends_at, r.wish, r.status, r.reason,"
          + " r.created_at, r.version"
          + " from slot_reservation r join talent_slot s on s.id = r.slot_id ";

  private final Sql sql;

  @Inject
  Reservations(Sql sql) {
    this.sql = sql;
  }

  /**
   * Keeps others from deciding about the same resident until the end of the transaction, as limits
   * are counted over all of theirs.
   */
  void holdResident(UUID residentId) {
    sql.first(
        "select pg_advisory_xact_lock(hashtextextended(?, hashtext('slot')))",
        row -> true,
        residentId.toString());
  }

  /** Served by slot_reservation_open. */
  int open(UUID residentId, UUID talentId, Instant now) {
    return sql.first(
            "select count(*) as open from slot_reservation where resident_id = ?"
                + " and talent_id = ? and status = 'RESERVED' and ends_at > ?",
            row -> row.number("open"),
            residentId,
            talentId,
            now)
        .orElseThrow();
  }

  /** Served by overlapping_reservation. */
  boolean overlaps(UUID residentId, SlotView slot) {
    return sql.first(
            "select id from slot_reservation where resident_id = ? and status = 'RESERVED'"
                + " and tstzrange(starts_at, ends_at) && tstzrange(?, ?) limit 1",
            row -> row.id("id"),
            residentId,
            slot.startsAt(),
            slot.endsAt())
        .isPresent();
  }

  void add(UUID id, SlotView slot, UUID residentId, String name, String wish, Instant now) {
    sql.change(
        "insert into slot_reservation (id, slot_id, talent_id, resident_id, resident_name,"
            + " community_code, starts_at, ends_at, wish, status, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'RESERVED', ?)",
        id,
        slot.id(),
        slot.talentId(),
        residentId,
        name,
        slot.communityCode(),
        slot.startsAt(),
        slot.endsAt(),
        wish,
        now);
  }

  Optional<Reservation> byId(UUID id) {
    return sql.first(VIEW + "where r.id = ?", Reservations::of, id);
  }

  /** The reservation, held until the end of the transaction. */
  Optional<Reservation> holding(UUID id) {
    return sql.first(VIEW + "where r.id = ? for update of r", Reservations::of, id);
  }

  /** Who has a slot, held until the end of the transaction; served by slot_reserved. */
  Optional<Reservation> holdingOf(UUID slotId) {
    return sql.first(
        VIEW
            + "where r.slot_id = ? and r.status in ('RESERVED', 'SERVED', 'MISSED')"
            + " for update of r",
        Reservations::of,
        slotId);
  }

  void change(UUID id, ReservationView.Status status, String reason) {
    sql.change(
        "update slot_reservation set status = ?, reason = ?, version = version + 1 where id = ?",
        status,
        reason,
        id);
  }

  /** Latest first; served by slot_reservation_resident. */
  Page<ReservationView> of(UUID residentId, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + "where r.resident_id = ? and (r.starts_at, r.id) < (?, ?)"
                + " order by r.starts_at desc, r.id desc limit ?",
            Reservations::viewOf,
            residentId,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.startsAt(), view.id()));
  }

  private static Reservation of(Row row) {
    return new Reservation(
        viewOf(row), row.id("resident_id"), row.text("community_code"), row.bigNumber("version"));
  }

  static ReservationView viewOf(Row row) {
    return new ReservationView(
        row.id("reservation_id"),
        row.id("slot_id"),
        row.id("talent_id"),
        row.text("resident_name"),
        row.text("place"),
        row.time("starts_at"),
        row.time("ends_at"),
        row.text("wish"),
        row.constant("status", ReservationView.Status.class),
        row.text("reason"),
        row.time("created_at"));
  }
}
