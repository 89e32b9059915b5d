package io.boyuan.contracts.volunteer;

import io.boyuan.contracts.Fact;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody completed will not count any more unless they complete it again before.
 *
 * @param completionId the completion
 * @param aggregateVersion version of the completion
 * @param trainingId what was completed
 * @param volunteerId by whom, as the subject of their token
 * @param communityCode whose training it is
 * @param noticeDays how many days before at most this is told
 * @param expiresOn the last day on which it counts
 */
public record TrainingExpiring(
    UUID completionId,
    long aggregateVersion,
    UUID trainingId,
    UUID volunteerId,
    String communityCode,
    int noticeDays,
    LocalDate expiresOn)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.volunteer.training-expiring.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return completionId;
  }
}
