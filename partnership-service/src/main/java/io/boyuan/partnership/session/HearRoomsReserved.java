package io.boyuan.partnership.session;

import io.boyuan.contracts.booking.RoomsReserved;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Booking-service reserved rooms for sessions (P6). */
@Singleton
class HearRoomsReserved extends FactHandler<RoomsReserved> {

  private final AskForRooms rooms;

  @Inject
  HearRoomsReserved(AskForRooms rooms) {
    super(RoomsReserved.TYPE, RoomsReserved.class, "rooms-reserved");
    this.rooms = rooms;
  }

  @Override
  public void handle(RoomsReserved fact) {
    rooms.reserved(fact);
  }
}
