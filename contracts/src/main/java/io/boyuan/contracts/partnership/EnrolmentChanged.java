package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.util.UUID;

/**
 * Somebody got a place in a course, waits for one, or has it no longer.
 *
 * @param enrolmentId the enrolment
 * @param aggregateVersion version of the enrolment
 * @param courseId the course
 * @param communityCode whose academy
 * @param personId who answers for it, as the subject of their token; for a child, who cares for it
 * @param status {@code ENROLLED}, {@code WAITING}, {@code WITHDRAWN} or {@code ENDED}
 * @param cause {@code ASKED}, {@code MOVED_UP}, {@code LET_IN}, {@code CLOSED}, {@code BUSY},
 *     {@code COURSE_CANCELLED} or {@code ERASED}
 */
public record EnrolmentChanged(
    UUID enrolmentId,
    long aggregateVersion,
    UUID courseId,
    String communityCode,
    UUID personId,
    String status,
    String cause)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.enrolment-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return enrolmentId;
  }
}
