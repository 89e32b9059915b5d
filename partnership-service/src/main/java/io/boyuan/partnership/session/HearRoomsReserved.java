package io.boyuan.partnership.session;

import io.boyuan.contracts.booking.RoomsReserved;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Booking-service reserved rooms for sessions (P6). */
@ApplicationScoped
class HearRoomsReserved implements FactHandler<RoomsReserved> {

  private final AskForRooms rooms;

  @Inject
  HearRoomsReserved(AskForRooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public String type() {
    return RoomsReserved.TYPE;
  }

  @Override
  public Class<RoomsReserved> shape() {
    return RoomsReserved.class;
  }

  @Override
  public String name() {
    return "rooms-reserved";
  }

  @Override
  public void handle(RoomsReserved fact) {
    rooms.reserved(fact);
  }
}
