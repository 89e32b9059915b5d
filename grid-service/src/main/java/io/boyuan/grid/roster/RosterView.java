package io.boyuan.grid.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A month's duties as a whole.
 *
 * @param id the roster
 * @param communityCode in which community
 * @param month the first day of the month
 * @param status whether members see it
 * @param content what a duty is called on the record of service
 * @param startsAt when a duty begins, by the clock of the place
 * @param minutes how long it is
 * @param perDay how many serve on each working day
 * @param seed what drew among equals
 * @param unfilled places that nobody could take
 */
@Schema(name = "DutyRosterView")
record RosterView(
    UUID id,
    String communityCode,
    @Schema(examples = "2026-03-01") LocalDate month,
    Status status,
    String content,
    @Schema(examples = "09:00:00") LocalTime startsAt,
    int minutes,
    int perDay,
    long seed,
    int unfilled) {

  /** Whether members see it. */
  enum Status {
    /** For staff to look at and draw again. */
    DRAFT,
    /** Each member sees their duties. */
    PUBLISHED
  }
}
