package io.boyuan.partnership.session;

import io.boyuan.contracts.booking.BookingChanged;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A booking that nobody made for themselves was called off: it may be that of a session (P6). */
@Singleton
class HearBookingChanged extends FactHandler<BookingChanged> {

  private static final String CALLED_OFF = "CANCELLED";

  /** Called off because it was not wanted any more. */
  private static final String BY_US = "CLASS";

  private final AskForRooms rooms;

  @Inject
  HearBookingChanged(AskForRooms rooms) {
    super(BookingChanged.TYPE, BookingChanged.class, "room-lost");
    this.rooms = rooms;
  }

  @Override
  public void handle(BookingChanged fact) {
    if (fact.holderId() == null
        && fact.status().equals(CALLED_OFF)
        && !BY_US.equals(fact.cause())) {
      rooms.lost(fact.bookingId(), fact.cause());
    }
  }
}
