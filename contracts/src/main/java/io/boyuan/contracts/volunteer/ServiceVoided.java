package io.boyuan.contracts.volunteer;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's verified minutes of service do not count any more.
 *
 * @param serviceRecordId the record of the minutes
 * @param aggregateVersion version of the record
 * @param volunteerId who was said to have served, as the subject of their token
 * @param communityCode where
 * @param organizationCode for which organization, null when for none
 * @param reason why it was voided
 * @param voidedAt when it was voided
 */
public record ServiceVoided(
    UUID serviceRecordId,
    long aggregateVersion,
    UUID volunteerId,
    String communityCode,
    String organizationCode,
    String reason,
    Instant voidedAt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.volunteer.service-voided.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return serviceRecordId;
  }
}
