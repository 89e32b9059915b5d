package io.boyuan.volunteer.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody completed, as they see it.
 *
 * @param completionId the completion
 * @param trainingId what was completed
 * @param title what it is called in Chinese
 * @param titleEn what it is called in English
 * @param completedOn when
 * @param expiresOn the last day on which it counts, null for ever
 * @param renewableFrom from when on completing it again extends it from its end, null for ever
 * @param status where it stands today
 * @param createdAt when it was entered
 */
record MyTraining(
    UUID completionId,
    UUID trainingId,
    String title,
    String titleEn,
    LocalDate completedOn,
    LocalDate expiresOn,
    LocalDate renewableFrom,
    Status status,
    Instant createdAt) {

  /** Where a completion stands. */
  enum Status {
    /** It counts. */
    VALID,
    /** It counts, and can be renewed without loss. */
    RENEWABLE,
    /** It counts no more. */
    EXPIRED,
    /** Staff found that it never should have counted. */
    REVOKED
  }

  static Status statusOf(LocalDate today, LocalDate expiresOn, LocalDate renewableFrom) {
    if (expiresOn == null || today.isBefore(renewableFrom)) {
      return Status.VALID;
    }
    return today.isAfter(expiresOn) ? Status.EXPIRED : Status.RENEWABLE;
  }
}
