package io.boyuan.booking.rooms;

import io.boyuan.contracts.partnership.RoomsReleased;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A course no longer needs rooms: they are freed. */
@Singleton
class HearRoomsReleased extends FactHandler<RoomsReleased> {

  private final ClassRooms rooms;

  @Inject
  HearRoomsReleased(ClassRooms rooms) {
    super(RoomsReleased.TYPE, RoomsReleased.class, "free-rooms");
    this.rooms = rooms;
  }

  @Override
  public void handle(RoomsReleased fact) {
    rooms.free(fact);
  }
}
