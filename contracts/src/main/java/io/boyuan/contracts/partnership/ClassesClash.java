package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.util.UUID;

/**
 * A participant is in two classes at once since a session moved; which they leave is theirs to
 * choose.
 *
 * @param enrolmentId their place in the class whose time they could not take
 * @param aggregateVersion version of the enrolment
 * @param communityCode whose academy
 * @param personId who answers for it, as the subject of their token; for a child, who cares for it
 * @param sessionId the session of that class
 * @param otherEnrolmentId their place in the other class
 * @param otherSessionId the session of the other class
 */
public record ClassesClash(
    UUID enrolmentId,
    long aggregateVersion,
    String communityCode,
    UUID personId,
    UUID sessionId,
    UUID otherEnrolmentId,
    UUID otherSessionId)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.classes-clash.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return enrolmentId;
  }
}
