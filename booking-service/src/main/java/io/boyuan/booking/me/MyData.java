package io.boyuan.booking.me;

import io.boyuan.booking.booking.BookingView;
import io.boyuan.booking.booking.Bookings;
import io.boyuan.booking.booking.CancelBooking;
import io.boyuan.booking.booking.Cause;
import io.boyuan.booking.points.PersonalPoints;
import io.boyuan.booking.scoring.EarnedServices;
import io.boyuan.contracts.booking.PersonErased;
import io.boyuan.platform.calendar.CalendarAddresses;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Persons read all that is held on them, and have it forgotten; statistics still add up (X3). */
@ApplicationScoped
class MyData {

  private static final String NO_NAME = "已注销 / erased";

  private final Bookings bookings;
  private final CancelBooking cancelBooking;
  private final PersonalPoints points;
  private final EarnedServices services;
  private final CalendarAddresses addresses;
  private final Sql sql;
  private final Outbox outbox;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  MyData(
      Bookings bookings,
      CancelBooking cancelBooking,
      PersonalPoints points,
      EarnedServices services,
      CalendarAddresses addresses,
      Sql sql,
      Outbox outbox,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.bookings = bookings;
    this.cancelBooking = cancelBooking;
    this.points = points;
    this.services = services;
    this.addresses = addresses;
    this.sql = sql;
    this.outbox = outbox;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  HeldData held() {
    var me = caller.id();
    return new HeldData(
        me,
        bookings.allOf(me).stream().map(BookingView::of).toList(),
        sql.list(
            "select space_id, starts_at, ends_at, status, created_at from waiting_entry"
                + " where holder_id = ? order by created_at desc limit 10000",
            row ->
                new HeldData.Waited(
                    row.id("space_id"),
                    row.time("starts_at"),
                    row.time("ends_at"),
                    row.text("status"),
                    row.time("created_at")),
            me),
        sql.list(
            "select a.booking_id, a.words, a.status, a.answer, a.created_at from appeal a"
                + " join booking b on b.id = a.booking_id where b.holder_id = ?"
                + " order by a.created_at desc limit 10000",
            row ->
                new HeldData.Appealed(
                    row.id("booking_id"),
                    row.text("words"),
                    row.text("status"),
                    row.text("answer"),
                    row.time("created_at")),
            me),
        points.of(me),
        sql.list(
            "select points, reason, status, created_at from adjustment where person_id = ?"
                + " order by created_at desc limit 10000",
            row ->
                new HeldData.Adjusted(
                    row.bigNumber("points"),
                    row.text("reason"),
                    row.text("status"),
                    row.time("created_at")),
            me),
        services.of(me).stream()
            .map(
                earned ->
                    new HeldData.Served(
                        earned.servedOn(), earned.category(), earned.minutes(), earned.points()))
            .toList(),
        addresses.since(me).orElse(null));
  }

  /**
   * Forgets the caller: what they booked and have not begun is called off, what is left of their
   * points is forfeited, and everywhere their id and name give way to one that is nobody's.
   */
  @Transactional
  void erase() {
    var me = caller.id();
    var nobody = ids.next();
    forgetWaiting(me, nobody);
    bookings
        .standingOf(me, clock.instant())
        .forEach(booking -> cancelBooking.callOff(booking, Cause.PERSON_ERASED, true));
    bookings.flush();
    points.erase(me, nobody);
    services.forget(me, nobody);
    addresses.revoke(me);
    forget(me, nobody);
    outbox.tell(new PersonErased(me, 0, clock.instant()));
  }

  /** Before anything is freed, or it would be offered to who is forgotten. */
  private void forgetWaiting(UUID me, UUID nobody) {
    sql.change(
        "update waiting_entry set holder_id = ?, holder_name = ?, status = case when status ="
            + " 'WAITING' then 'WITHDRAWN' else status end where holder_id = ?",
        nobody,
        NO_NAME,
        me);
  }

  private void forget(UUID me, UUID nobody) {
    sql.change(
        "update appeal set words = ? where booking_id in"
            + " (select id from booking where holder_id = ?)",
        NO_NAME,
        me);
    sql.change(
        "update booking set holder_id = ?, holder_name = ? where holder_id = ?",
        nobody,
        NO_NAME,
        me);
    sql.change("update adjustment set person_id = ? where person_id = ?", nobody, me);
    sql.change("delete from idempotency_key where caller_id = ?", me);
  }
}
