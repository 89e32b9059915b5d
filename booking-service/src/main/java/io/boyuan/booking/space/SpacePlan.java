package io.boyuan.booking.space;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What staff say of a space.
 *
 * @param code by which the community refers to it, unique there
 * @param communityCode whose space it is
 * @param kind one of the eight kinds
 * @param name in Chinese
 * @param nameEn in English
 * @param capacity how many people it holds
 * @param pointsPerHour price in points
 * @param openingHours when it is open
 * @param seating booked as a whole when absent
 * @param accessible whether it can be used with a wheelchair, no when absent
 * @param rules how it may be booked, without limits when absent
 */
@Schema(name = "SpacePlan")
record SpacePlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "study-room")
        String code,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotNull SpaceKind kind,
    @NotBlank @Size(max = 100) @Schema(examples = "博园自习室") String name,
    @NotBlank @Size(max = 100) @Schema(examples = "Boyuan study room") String nameEn,
    @NotNull @Min(1) @Max(10_000) @Schema(examples = "40") Integer capacity,
    @NotNull @Min(0) @Max(10_000) @Schema(examples = "2") Integer pointsPerHour,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid OpeningPeriod> openingHours,
    Seating seating,
    Boolean accessible,
    @Valid BookingRules rules) {

  private static final int MOST_SEATS = 1000;

  SpacePlan {
    seating = seating == null ? Seating.WHOLE_ROOM : seating;
    accessible = accessible != null && accessible;
    rules = rules == null ? BookingRules.NONE : rules;
  }

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  OpeningHours requireSound() {
    var hours = new OpeningHours(openingHours);
    if (!hours.areSound()) {
      throw Problem.invalid("openingHours", "opening-hours");
    }
    for (int i = 0; i < rules.priceBands().size(); i++) {
      if (!rules.priceBands().get(i).isSound()) {
        throw Problem.invalid("rules.priceBands[" + i + "].until", "end-after-start");
      }
    }
    if (seating == Seating.SEATS && capacity > MOST_SEATS) {
      throw Problem.invalid("capacity", "too-many-seats");
    }
    return hours;
  }
}
