package io.boyuan.volunteer.shift;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import java.time.Instant;
import java.util.UUID;

/**
 * A shift as it is shown.
 *
 * @param id the shift
 * @param activityId the activity it belongs to
 * @param postId the post it is a slot of
 * @param seriesId the series it is one of; absent for none
 * @param title what the activity is called
 * @param post what the post is called
 * @param category kind of service
 * @param communityCode the community it serves
 * @param place where it is, null when not said
 * @param startsAt begin
 * @param endsAt end
 * @param capacity how many places it has
 * @param taken how many of them are taken
 * @param waiting how many wait for one
 * @param status {@code OPEN} or {@code CANCELLED}
 * @param rules what holds for signing up and checking in
 * @param requirements what it requires of who takes it
 * @param reason why it was cancelled; absent unless it was
 */
public record ShiftView(
    UUID id,
    UUID activityId,
    UUID postId,
    @JsonInclude(JsonInclude.Include.NON_NULL) UUID seriesId,
    String title,
    String post,
    Category category,
    String communityCode,
    Place place,
    Instant startsAt,
    Instant endsAt,
    int capacity,
    int taken,
    int waiting,
    Shift.Status status,
    ShiftRules rules,
    Requirements requirements,
    @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {

  /**
   * A shift as it is shown.
   *
   * @param shift the shift
   * @return what is shown of it
   */
  public static ShiftView of(Shift shift) {
    return new ShiftView(
        shift.id(),
        shift.activityId(),
        shift.postId(),
        shift.seriesId(),
        shift.activityTitle(),
        shift.postName(),
        shift.category(),
        shift.communityCode(),
        shift.place(),
        shift.startsAt(),
        shift.endsAt(),
        shift.capacity(),
        shift.taken(),
        shift.waiting(),
        shift.status(),
        shift.rules(),
        shift.requirements(),
        shift.reason());
  }
}
