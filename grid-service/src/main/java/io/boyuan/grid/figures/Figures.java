package io.boyuan.grid.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well requests were solved. A merged request counts only in the one in which it goes on.
 *
 * @param collected how many were asked
 * @param solved how many of them are solved
 * @param inTime how many of those by their due time
 * @param overdue how many are open and past their due time
 * @param inTimeRate solved in time of all that are solved or overdue, 0 to 1; null when there are
 *     none
 * @param reopened how many residents reopened, whatever became of them
 * @param averageStars how residents rated, 1 to 5; null when nobody did
 * @param stars how many gave one star, two, and so on to five
 */
@Schema(name = "RequestFigures")
record Figures(
    @Schema(examples = "24") int collected,
    @Schema(examples = "21") int solved,
    @Schema(examples = "20") int inTime,
    @Schema(examples = "1") int overdue,
    @Schema(examples = "0.909") BigDecimal inTimeRate,
    @Schema(examples = "2") int reopened,
    @Schema(examples = "4.63") BigDecimal averageStars,
    @Schema(examples = "[0,0,1,1,6]") List<Integer> stars) {

  static final Figures NOTHING = of(0, 0, 0, 0, 0, List.of(0, 0, 0, 0, 0));

  static Figures of(
      int collected, int solved, int inTime, int overdue, int reopened, List<Integer> stars) {
    int rated = stars.stream().mapToInt(Integer::intValue).sum();
    int sum = 0;
    for (int i = 0; i < stars.size(); i++) {
      sum += (i + 1) * stars.get(i);
    }
    return new Figures(
        collected,
        solved,
        inTime,
        overdue,
        part(inTime, solved + overdue, 3),
        reopened,
        part(sum, rated, 2),
        stars);
  }

  private static BigDecimal part(int some, int all, int digits) {
    return all == 0
        ? null
        : BigDecimal.valueOf(some).divide(BigDecimal.valueOf(all), digits, RoundingMode.HALF_UP);
  }
}
