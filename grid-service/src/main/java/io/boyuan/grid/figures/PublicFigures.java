package io.boyuan.grid.figures;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well a community solves what it is asked, for everybody.
 *
 * @param collected how many were asked
 * @param solved how many of them are solved
 * @param inTimeRate solved in time of all that are solved or overdue, 0 to 1; null when there are
 *     none
 * @param averageStars how residents rated, 1 to 5; null when nobody did
 */
@Schema(name = "PublicRequestFigures")
record PublicFigures(
    @Schema(examples = "24") int collected,
    @Schema(examples = "21") int solved,
    @Schema(examples = "0.909") BigDecimal inTimeRate,
    @Schema(examples = "4.63") BigDecimal averageStars) {

  static PublicFigures of(Figures figures) {
    return new PublicFigures(
        figures.collected(), figures.solved(), figures.inTimeRate(), figures.averageStars());
  }
}
