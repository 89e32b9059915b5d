package io.boyuan.booking.noshow;

import java.time.Instant;
import java.util.UUID;

/**
 * An appeal as it is shown.
 *
 * @param id the appeal
 * @param bookingId the booking that is said to have been missed
 * @param communityCode whose staff decide
 * @param words what its holder says
 * @param status {@code OPEN}, {@code UPHELD} or {@code REJECTED}
 * @param answer what staff answer, null before
 * @param createdAt when it was made
 * @param decidedAt when it was decided, null before
 */
record AppealView(
    UUID id,
    UUID bookingId,
    String communityCode,
    String words,
    Appeal.Status status,
    String answer,
    Instant createdAt,
    Instant decidedAt) {

  static AppealView of(Appeal appeal) {
    return new AppealView(
        appeal.id(),
        appeal.bookingId(),
        appeal.communityCode(),
        appeal.words(),
        appeal.status(),
        appeal.answer(),
        appeal.createdAt(),
        appeal.decidedAt());
  }
}
