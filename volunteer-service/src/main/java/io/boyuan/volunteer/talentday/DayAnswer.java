package io.boyuan.volunteer.talentday;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a talent answers for a Talent Service Day.
 *
 * @param accepts whether they take part
 * @param place where their stand is, the day's place when absent
 * @param from when it opens, with the day when absent
 * @param to when it closes, with the day when absent
 */
@Schema(name = "TalentDayAnswer")
record DayAnswer(
    @NotNull @Schema(examples = "true") Boolean accepts,
    @Size(min = 1, max = 200) @Schema(examples = "南门广场") String place,
    @Pattern(regexp = TIME) @Schema(examples = "09:00") String from,
    @Pattern(regexp = TIME) @Schema(examples = "11:30") String to) {

  private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

  /**
   * When and where the stand is.
   *
   * @throws Problem 400 {@code invalid-input} when it would close before it opens
   */
  Stand.Terms terms(LocalDate day, TalentDayPolicy policy, ZoneId zone) {
    var opens = from == null ? policy.opensAt() : LocalTime.parse(from);
    var closes = to == null ? policy.closesAt() : LocalTime.parse(to);
    if (!closes.isAfter(opens)) {
      throw Problem.invalid("to", "end-after-start");
    }
    return new Stand.Terms(
        accepts,
        place == null ? policy.place() : place,
        day.atTime(opens).atZone(zone).toInstant(),
        day.atTime(closes).atZone(zone).toInstant());
  }
}
