package io.boyuan.contracts.volunteer;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody completed a training, for the first time or again.
 *
 * @param completionId the completion
 * @param aggregateVersion version of the completion
 * @param trainingId what was completed
 * @param volunteerId by whom, as the subject of their token
 * @param communityCode whose training it is
 * @param completedOn when
 * @param expiresOn the last day on which it counts, null for ever
 * @param recordedAt when it was entered
 */
public record TrainingCompleted(
    UUID completionId,
    long aggregateVersion,
    UUID trainingId,
    UUID volunteerId,
    String communityCode,
    LocalDate completedOn,
    LocalDate expiresOn,
    Instant recordedAt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.volunteer.training-completed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return completionId;
  }
}
