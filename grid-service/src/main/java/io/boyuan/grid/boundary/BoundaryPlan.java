package io.boyuan.grid.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a part is to lie.
 *
 * @param validFrom from which day on
 * @param geometry a Polygon or MultiPolygon (RFC 7946), longitude first, of at most 10,000
 *     positions
 */
@Schema(name = "BoundaryPlan")
record BoundaryPlan(
    @NotNull @Schema(examples = "2026-01-01") LocalDate validFrom,
    @NotNull
        @Schema(
            type = SchemaType.OBJECT,
            implementation = Object.class,
            examples =
                "{\"type\":\"Polygon\",\"coordinates\":[[[120.685,27.916],[120.705,27.916],"
                    + "[120.705,27.934],[120.685,27.934],[120.685,27.916]]]}")
        JsonNode geometry) {

  /**
   * Refuses a day that nobody means.
   *
   * @param field where in the input it stands
   * @param day the day
   * @throws Problem 400 {@code invalid-input} with the violation {@code out-of-range}
   */
  static void requireUsual(String field, LocalDate day) {
    if (day.getYear() < 1900 || day.getYear() >= 2200) {
      throw Problem.invalid(field, "out-of-range");
    }
  }
}
