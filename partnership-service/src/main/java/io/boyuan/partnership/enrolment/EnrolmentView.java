package io.boyuan.partnership.enrolment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * 报名: who takes part in a course, or waits to.
 *
 * @param id the enrolment
 * @param courseId the course
 * @param communityCode whose academy
 * @param personId who answers for it
 * @param childId the child they care for, null for themselves
 * @param participantName what the participant is called
 * @param isResident whether they live in the community
 * @param status where it stands
 * @param cause how it came to stand like that
 * @param arrivedAt when they asked
 * @param consentedAt when a guardian consented, null for grown-ups
 * @param consentSha256 hash of the words they consented to, null for grown-ups
 * @param version for the entity tag
 */
public record EnrolmentView(
    UUID id,
    UUID courseId,
    String communityCode,
    UUID personId,
    UUID childId,
    String participantName,
    boolean isResident,
    EnrolmentStatus status,
    Cause cause,
    Instant arrivedAt,
    Instant consentedAt,
    String consentSha256,
    long version) {

  /**
   * Who takes part.
   *
   * @return the child, or the person themselves
   */
  @JsonIgnore
  public UUID participantId() {
    return childId == null ? personId : childId;
  }
}
