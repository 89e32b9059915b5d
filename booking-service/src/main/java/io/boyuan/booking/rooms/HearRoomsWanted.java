package io.boyuan.booking.rooms;

import io.boyuan.contracts.partnership.RoomsWanted;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A course wants rooms: they are reserved or refused. */
@Singleton
class HearRoomsWanted extends FactHandler<RoomsWanted> {

  private final ClassRooms rooms;

  @Inject
  HearRoomsWanted(ClassRooms rooms) {
    super(RoomsWanted.TYPE, RoomsWanted.class, "reserve-rooms");
    this.rooms = rooms;
  }

  @Override
  public void handle(RoomsWanted fact) {
    rooms.reserve(fact);
  }
}
