package io.boyuan.booking.space;

import java.util.List;
import java.util.UUID;

/**
 * A space as it is shown.
 *
 * @param id the space
 * @param code by which the community refers to it
 * @param communityCode whose space it is
 * @param kind one of the eight kinds
 * @param name in Chinese
 * @param nameEn in English
 * @param capacity how many people it holds
 * @param pointsPerHour price in points
 * @param openingHours when it is open
 * @param seating booked as a whole or seat by seat
 * @param accessible whether it can be used with a wheelchair
 * @param rules how it may be booked
 * @param photos addresses of its photos
 */
record SpaceView(
    UUID id,
    String code,
    String communityCode,
    SpaceKind kind,
    String name,
    String nameEn,
    int capacity,
    int pointsPerHour,
    List<OpeningPeriod> openingHours,
    Seating seating,
    boolean accessible,
    BookingRules rules,
    List<String> photos) {

  static SpaceView of(Space space) {
    return new SpaceView(
        space.id(),
        space.code(),
        space.communityCode(),
        space.kind(),
        space.name(),
        space.nameEn(),
        space.capacity(),
        space.pointsPerHour(),
        space.hours().periods(),
        space.seating(),
        space.isAccessible(),
        space.rules(),
        space.photos().stream().map(photo -> "/api/booking/v1/photos/" + photo).toList());
  }
}
