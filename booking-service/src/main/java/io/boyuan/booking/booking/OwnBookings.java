package io.boyuan.booking.booking;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What somebody booked (X3). */
@ApplicationScoped
class OwnBookings implements PersonalRecords {

  private final Bookings bookings;
  private final CancelBooking cancelBooking;
  private final Clock clock;
  private final Sql sql;

  @Inject
  OwnBookings(Bookings bookings, CancelBooking cancelBooking, Clock clock, Sql sql) {
    this.bookings = bookings;
    this.cancelBooking = cancelBooking;
    this.clock = clock;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "bookings";
  }

  @Override
  public Set<String> columns() {
    return Set.of("booking.holder_id", "booking.holder_name");
  }

  @Override
  public List<?> of(UUID person) {
    return bookings.allOf(person).stream().map(BookingView::of).toList();
  }

  @Override
  public void release(UUID person) {
    bookings
        .standingOf(person, clock.instant())
        .forEach(booking -> cancelBooking.callOff(booking, Cause.PERSON_ERASED, true));
    bookings.flush();
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update booking set holder_id = ?, holder_name = ? where holder_id = ?",
        nobody,
        NO_NAME,
        person);
  }
}
