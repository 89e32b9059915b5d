package io.boyuan.booking.rooms;

import io.boyuan.contracts.partnership.RoomsReleased;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A course no longer needs rooms: they are freed. */
@ApplicationScoped
class HearRoomsReleased implements FactHandler<RoomsReleased> {

  private final ClassRooms rooms;

  @Inject
  HearRoomsReleased(ClassRooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public String type() {
    return RoomsReleased.TYPE;
  }

  @Override
  public Class<RoomsReleased> shape() {
    return RoomsReleased.class;
  }

  @Override
  public String name() {
    return "free-rooms";
  }

  @Override
  public void handle(RoomsReleased fact) {
    rooms.free(fact);
  }
}
