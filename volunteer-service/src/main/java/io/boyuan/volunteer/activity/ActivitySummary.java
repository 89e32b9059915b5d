package io.boyuan.volunteer.activity;

import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import java.time.Instant;
import java.util.UUID;

/**
 * An activity in a list.
 *
 * @param id the activity
 * @param title what it is called
 * @param category kind of service
 * @param communityCode the community it serves
 * @param organizationCode the organization that plans it, null when none
 * @param place where it is, null when not said
 * @param status {@code DRAFT}, {@code PUBLISHED} or {@code CANCELLED}
 * @param createdAt when it was planned
 */
record ActivitySummary(
    UUID id,
    String title,
    Category category,
    String communityCode,
    String organizationCode,
    Place place,
    Activity.Status status,
    Instant createdAt) {

  static ActivitySummary of(Activity activity) {
    return new ActivitySummary(
        activity.id(),
        activity.title(),
        activity.category(),
        activity.communityCode(),
        activity.organizationCode(),
        activity.place(),
        activity.status(),
        activity.createdAt());
  }
}
