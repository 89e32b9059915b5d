package io.boyuan.partnership.session;

import io.boyuan.contracts.booking.RoomsRefused;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Booking-service has no rooms for sessions (P6). */
@ApplicationScoped
class HearRoomsRefused implements FactHandler<RoomsRefused> {

  private final AskForRooms rooms;

  @Inject
  HearRoomsRefused(AskForRooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public String type() {
    return RoomsRefused.TYPE;
  }

  @Override
  public Class<RoomsRefused> shape() {
    return RoomsRefused.class;
  }

  @Override
  public String name() {
    return "rooms-refused";
  }

  @Override
  public void handle(RoomsRefused fact) {
    rooms.refused(fact);
  }
}
