package io.boyuan.volunteer.slot;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.talent.Talent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All slots. */
@ApplicationScoped
class Slots {

  private static final String COLUMNS =
      "s.id, s.talent_id, s.community_code, s.place, s.starts_at, s.ends_at";

  private final Sql sql;
  private final Ids ids;

  @Inject
  Slots(Sql sql, Ids ids) {
    this.sql = sql;
    this.ids = ids;
  }

  /** All of a window at once; overlapping_slot refuses it if any of them overlaps another. */
  List<SlotView> add(Talent talent, WindowPlan plan, Instant now) {
    var place = plan.place() == null ? talent.place() : plan.place();
    var slots =
        plan.begins().stream()
            .map(
                begin ->
                    new SlotView(
                        ids.next(),
                        talent.id(),
                        talent.communityCode(),
                        place,
                        begin,
                        begin.plus(Duration.ofMinutes(plan.minutes()))))
            .toList();
    sql.change(
        "insert into talent_slot (id, talent_id, community_code, place, starts_at, ends_at,"
            + " created_at) select w.id, ?, ?, ?, w.starts, w.starts + make_interval(mins => ?), ?"
            + " from unnest(?::uuid[], ?::timestamptz[]) w(id, starts)",
        talent.id(),
        talent.communityCode(),
        place,
        plan.minutes(),
        now,
        slots.stream().map(SlotView::id).toList(),
        plan.begins());
    return slots;
  }

  /** A slot that stands, held until the end of the transaction. */
  Optional<SlotView> holding(UUID id) {
    return sql.first(
        "select "
            + COLUMNS
            + " from talent_slot s where s.id = ? and s.withdrawn_at is null"
            + " for update",
        Slots::viewOf,
        id);
  }

  void withdraw(UUID id, Instant now) {
    sql.change("update talent_slot set withdrawn_at = ? where id = ?", now, id);
  }

  /** What nobody reserved yet, earliest first; served by talent_slot_talent. */
  Page<SlotView> free(UUID talentId, Instant from, PageRequest request) {
    var after = request.after(new Cursor(from, new UUID(0, 0)));
    var rows =
        sql.list(
            "select "
                + COLUMNS
                + " from talent_slot s join studio d on d.talent_id = s.talent_id"
                + " where s.talent_id = ? and s.withdrawn_at is null and s.starts_at > ?"
                + " and (s.starts_at, s.id) > (?, ?) and d.published and d.hidden_at is null"
                + " and not exists (select 1 from slot_reservation r where r.slot_id = s.id"
                + " and r.status in ('RESERVED', 'SERVED', 'MISSED'))"
                + " order by s.starts_at, s.id limit ?",
            Slots::viewOf,
            talentId,
            from,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, slot -> new Cursor(slot.startsAt(), slot.id()));
  }

  /** With who comes, earliest first; served by talent_slot_talent. */
  Page<AgendaEntry> agenda(UUID talentId, Instant from, PageRequest request) {
    var after = request.after(new Cursor(from, new UUID(0, 0)));
    var rows =
        sql.list(
            "select "
                + COLUMNS
                + ", r.id as reservation_id, r.slot_id, r.resident_name, r.wish, r.status, r.reason,"
                + " r.created_at from talent_slot s left join slot_reservation r"
                + " on r.slot_id = s.id and r.status in ('RESERVED', 'SERVED', 'MISSED')"
                + " where s.talent_id = ? and s.withdrawn_at is null"
                + " and (s.starts_at, s.id) > (?, ?) order by s.starts_at, s.id limit ?",
            row ->
                new AgendaEntry(
                    viewOf(row), row.isMissing("reservation_id") ? null : Reservations.viewOf(row)),
            talentId,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, entry -> new Cursor(entry.slot().startsAt(), entry.slot().id()));
  }

  private static SlotView viewOf(Row row) {
    return new SlotView(
        row.id("id"),
        row.id("talent_id"),
        row.text("community_code"),
        row.text("place"),
        row.time("starts_at"),
        row.time("ends_at"));
  }
}
