package io.boyuan.partnership.session;

import io.boyuan.contracts.booking.RoomsRefused;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Booking-service has no rooms for sessions (P6). */
@Singleton
class HearRoomsRefused extends FactHandler<RoomsRefused> {

  private final AskForRooms rooms;

  @Inject
  HearRoomsRefused(AskForRooms rooms) {
    super(RoomsRefused.TYPE, RoomsRefused.class, "rooms-refused");
    this.rooms = rooms;
  }

  @Override
  public void handle(RoomsRefused fact) {
    rooms.refused(fact);
  }
}
