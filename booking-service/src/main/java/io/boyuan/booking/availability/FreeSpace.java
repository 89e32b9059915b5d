package io.boyuan.booking.availability;

import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.Seating;
import io.boyuan.booking.space.Space;
import io.boyuan.booking.space.SpaceKind;
import java.util.List;
import java.util.UUID;

/**
 * A space that is free.
 *
 * @param spaceId the space
 * @param communityCode whose it is
 * @param kind one of the eight kinds
 * @param name in Chinese
 * @param nameEn in English
 * @param seating booked as a whole or seat by seat
 * @param free its first free times, at most ten
 */
record FreeSpace(
    UUID spaceId,
    String communityCode,
    SpaceKind kind,
    String name,
    String nameEn,
    Seating seating,
    List<Interval> free) {

  static FreeSpace of(Space space, List<Interval> free) {
    var names = space.names();
    return new FreeSpace(
        space.id(),
        space.communityCode(),
        space.kind(),
        names.zh(),
        names.en(),
        space.seating(),
        free);
  }
}
