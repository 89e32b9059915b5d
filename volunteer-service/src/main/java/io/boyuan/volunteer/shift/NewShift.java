package io.boyuan.volunteer.shift;

import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import java.time.Instant;
import java.util.UUID;

/**
 * A shift that is to be scheduled, with what is known of its activity.
 *
 * @param activityId the activity it belongs to
 * @param postId the post it is a slot of
 * @param activityTitle what the activity is called
 * @param postName what the post is called
 * @param category kind of service
 * @param communityCode the community it serves
 * @param organizationCode the organization that plans it, null when none
 * @param place where it is, null when not said
 * @param startsAt begin
 * @param endsAt end
 * @param capacity how many serve
 */
public record NewShift(
    UUID activityId,
    UUID postId,
    String activityTitle,
    String postName,
    Category category,
    String communityCode,
    String organizationCode,
    Place place,
    Instant startsAt,
    Instant endsAt,
    int capacity) {}
