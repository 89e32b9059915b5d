package io.boyuan.partnership.teacher;

import io.boyuan.partnership.hours.WeekWindow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A teacher as they are shown. When they can teach is shown to themselves and to staff.
 *
 * @param id the teacher
 * @param communityCode in whose academy
 * @param personId their account
 * @param name what they are called
 * @param kind where they come from
 * @param organizationCode their university or organization, null for none
 * @param subjects what they teach
 * @param about about them, in Chinese
 * @param aboutEn about them, in English
 * @param status whether they may teach
 * @param reason why it is so, for themselves and staff
 * @param unavailable when they can't teach
 * @param preferred when they would like to
 * @param avoided when they would rather not
 * @param createdAt when they applied
 * @param version for the entity tag
 */
public record TeacherView(
    UUID id,
    String communityCode,
    UUID personId,
    String name,
    TeacherKind kind,
    String organizationCode,
    List<String> subjects,
    String about,
    String aboutEn,
    TeacherStatus status,
    String reason,
    List<WeekWindow> unavailable,
    List<WeekWindow> preferred,
    List<WeekWindow> avoided,
    Instant createdAt,
    long version) {

  /** What everybody may see of a teacher. */
  TeacherView asEverybodySees() {
    return new TeacherView(
        id,
        communityCode,
        null,
        name,
        kind,
        organizationCode,
        subjects,
        about,
        aboutEn,
        status,
        null,
        null,
        null,
        null,
        createdAt,
        version);
  }
}
