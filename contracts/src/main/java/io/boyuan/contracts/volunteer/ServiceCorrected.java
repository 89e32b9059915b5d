package io.boyuan.contracts.volunteer;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's verified minutes of service were corrected. It holds instead of what was told before.
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
 * @param shortage whether too few had signed up
 * @param reason why it was corrected
 * @param correctedAt when it was corrected
 */
public record ServiceCorrected(
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
    Boolean shortage,
    String reason,
    Instant correctedAt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.volunteer.service-corrected.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return serviceRecordId;
  }
}
