package io.boyuan.volunteer.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A completion as staff see it.
 *
 * @param id the completion
 * @param trainingId what was completed
 * @param volunteerId by whom
 * @param volunteerName what they are called
 * @param completedOn when
 * @param expiresOn the last day on which it counts, null for ever
 * @param recordedBy who recorded it by hand, null when it came of sessions and quiz
 * @param reason why it was recorded by hand, else null
 * @param evidence what it was recorded upon, else null
 * @param revokedAt since when it does not count any more, null while it does
 * @param createdAt when it was entered
 */
record CompletionView(
    UUID id,
    UUID trainingId,
    UUID volunteerId,
    String volunteerName,
    LocalDate completedOn,
    LocalDate expiresOn,
    UUID recordedBy,
    String reason,
    String evidence,
    Instant revokedAt,
    Instant createdAt) {}
