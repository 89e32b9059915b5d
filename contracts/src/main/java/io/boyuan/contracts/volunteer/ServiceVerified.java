package io.boyuan.contracts.volunteer;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's minutes of service were verified. Whatever kind of service it was, this is the one
 * fact that earns points.
 *
 * @param serviceRecordId the record of the minutes
 * @param aggregateVersion version of the record
 * @param volunteerId who served, as the subject of their token
 * @param communityCode where
 * @param organizationCode for which organization, null when for none
 * @param activityId in which activity
 * @param category kind of service, such as {@code CIVILITY_PATROL}
 * @param minutes whole minutes verified
 * @param startedAt begin of the service
 * @param endedAt end of the service
 * @param verifiedAt when it was verified
 * @param shortage whether too few had signed up; null from earlier versions, which is no
 */
public record ServiceVerified(
    UUID serviceRecordId,
    long aggregateVersion,
    UUID volunteerId,
    String communityCode,
    String organizationCode,
    UUID activityId,
    String category,
    int minutes,
    Instant startedAt,
    Instant endedAt,
    Instant verifiedAt,
    Boolean shortage)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.volunteer.service-verified.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return serviceRecordId;
  }
}
