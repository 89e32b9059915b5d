package io.boyuan.partnership.teachingroom;

import io.boyuan.partnership.hours.WeekWindow;
import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A shared space in which classes can be held.
 *
 * @param id the space, as booking-service knows it
 * @param communityCode whose space it is
 * @param names what it is called
 * @param capacity how many people it holds
 * @param features what it has, such as {@code mirror}
 * @param openHours when classes can be held in it
 * @param createdAt since when it is known here
 * @param version for the entity tag
 */
public record TeachingRoomView(
    UUID id,
    String communityCode,
    Names names,
    int capacity,
    List<String> features,
    List<WeekWindow> openHours,
    Instant createdAt,
    long version) {}
