package io.boyuan.booking.rooms;

import io.boyuan.contracts.partnership.RoomsWanted;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A course wants rooms: they are reserved or refused. */
@ApplicationScoped
class HearRoomsWanted implements FactHandler<RoomsWanted> {

  private final ClassRooms rooms;

  @Inject
  HearRoomsWanted(ClassRooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public String type() {
    return RoomsWanted.TYPE;
  }

  @Override
  public Class<RoomsWanted> shape() {
    return RoomsWanted.class;
  }

  @Override
  public String name() {
    return "reserve-rooms";
  }

  @Override
  public void handle(RoomsWanted fact) {
    rooms.reserve(fact);
  }
}
