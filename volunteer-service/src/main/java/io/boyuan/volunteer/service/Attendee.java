package io.boyuan.volunteer.service;

import io.boyuan.volunteer.Category;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who has a place in a shift, as their record of it needs it.
 *
 * @param signUpId their sign-up
 * @param shiftId the shift
 * @param activityId the activity it belongs to
 * @param volunteerId who
 * @param volunteerName what they are called
 * @param communityCode the community they serve
 * @param organizationCode for which organization, null for none
 * @param teamCode for which team of it, null for none
 * @param category kind of service
 * @param content what is done, as the activity is called
 * @param placeName where, null when not said
 * @param startsAt begin of the shift
 * @param endsAt end of the shift
 */
public record Attendee(
    UUID signUpId,
    UUID shiftId,
    UUID activityId,
    UUID volunteerId,
    String volunteerName,
    String communityCode,
    String organizationCode,
    String teamCode,
    Category category,
    String content,
    String placeName,
    Instant startsAt,
    Instant endsAt) {}
