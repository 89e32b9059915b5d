package io.boyuan.volunteer.shift;

import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import java.time.Instant;
import java.time.LocalDate;
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
 * @param visibleFrom from when on anybody may see it
 * @param rules what holds for signing up and checking in
 * @param requirements what it requires of who takes it
 * @param seriesId the series it is one of, null for none
 * @param seriesDate the date that the series' rule gave it, null for none
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
    Instant visibleFrom,
    ShiftRules rules,
    Requirements requirements,
    UUID seriesId,
    LocalDate seriesDate,
    Instant startsAt,
    Instant endsAt,
    int capacity) {

  /**
   * The same at another time.
   *
   * @param from begin
   * @param to end
   * @param series the series it is one of, null for none
   * @param date the date that the series' rule gave it, null for none
   * @return a shift to schedule
   */
  public NewShift at(Instant from, Instant to, UUID series, LocalDate date) {
    return new NewShift(
        activityId,
        postId,
        activityTitle,
        postName,
        category,
        communityCode,
        organizationCode,
        place,
        visibleFrom,
        rules,
        requirements,
        series,
        date,
        from,
        to,
        capacity);
  }
}
