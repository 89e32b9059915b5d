package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.util.UUID;

/**
 * A participant was absent several times without a notice; told once for each enrolment.
 *
 * @param enrolmentId the enrolment
 * @param aggregateVersion version of the enrolment
 * @param courseId the course
 * @param communityCode whose academy
 * @param personId who answers for it, as the subject of their token; for a child, who cares for it
 * @param absences how often they were absent without a notice
 */
public record AbsencesNoticed(
    UUID enrolmentId,
    long aggregateVersion,
    UUID courseId,
    String communityCode,
    UUID personId,
    int absences)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.absences-noticed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return enrolmentId;
  }
}
