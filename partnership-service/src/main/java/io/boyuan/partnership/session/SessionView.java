package io.boyuan.partnership.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 课次: one class of a course, as it is shown.
 *
 * @param id the session
 * @param courseId the course
 * @param termId the term
 * @param communityCode whose academy
 * @param teacherId who teaches
 * @param number which of the course's, from 1
 * @param startsAt begin
 * @param endsAt end
 * @param roomId in which space
 * @param status whether it is held
 * @param reason why it is not held, null when it is
 * @param roomState how it stands with its room
 * @param substituteId who teaches it instead, null for nobody
 * @param version for the entity tag
 */
public record SessionView(
    UUID id,
    UUID courseId,
    UUID termId,
    String communityCode,
    UUID teacherId,
    int number,
    Instant startsAt,
    Instant endsAt,
    UUID roomId,
    SessionStatus status,
    String reason,
    RoomState roomState,
    UUID substituteId,
    long version) {

  /**
   * Who leads it: its teacher, and who teaches it instead.
   *
   * @return one or two
   */
  @JsonIgnore
  public List<UUID> leaders() {
    return substituteId == null ? List.of(teacherId) : List.of(teacherId, substituteId);
  }

  /**
   * Who is to teach it.
   *
   * @return the substitute when there is one, else its teacher
   */
  @JsonIgnore
  public UUID teaches() {
    return substituteId == null ? teacherId : substituteId;
  }

  /**
   * How long it is.
   *
   * @return whole minutes
   */
  @JsonIgnore
  public int minutes() {
    return Math.toIntExact(Duration.between(startsAt, endsAt).toMinutes());
  }
}
