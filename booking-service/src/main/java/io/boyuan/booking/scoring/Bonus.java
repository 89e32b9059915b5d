package io.boyuan.booking.scoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * More points for service that is harder to find.
 *
 * @param kind when it is given
 * @param percent by how much a minute is worth more then; several add up
 */
@Schema(name = "Bonus")
record Bonus(
    @NotNull Kind kind, @NotNull @Min(1) @Max(500) @Schema(examples = "50") Integer percent) {

  /** When a bonus is given. */
  enum Kind {
    /** Saturdays and Sundays that are no make-up working days. */
    WEEKEND,
    /** From ten in the evening to six in the morning. */
    NIGHT,
    /** Public holidays. */
    HOLIDAY,
    /** Where too few had signed up. */
    SHORTAGE
  }
}
