package io.boyuan.volunteer.readiness;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Category;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When and where somebody can be sent (D2), by the clock of the place. Who has no hours is not
 * sent.
 *
 * @param weekly hours of weekdays
 * @param away days on which they are away
 * @param communityCode from which community they come; null when not said
 * @param reachKm how far they go
 * @param mostAWeek to how many orders they go in a week, at most
 * @param kinds kinds of service they prefer; none for any
 */
@Schema(name = "Readiness")
public record Readiness(
    @NotNull @Size(max = 50) List<@NotNull @Valid Hours> weekly,
    @NotNull @Size(max = 50) List<@NotNull @Valid Away> away,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotNull @Min(1) @Max(200) @Schema(examples = "8") Integer reachKm,
    @NotNull @Min(1) @Max(21) @Schema(examples = "2") Integer mostAWeek,
    @NotNull @Size(max = 4) Set<@NotNull Category> kinds) {

  static final Readiness NONE = new Readiness(List.of(), List.of(), null, 10, 2, Set.of());

  /** The last minute that can be said of a day stands for its end. */
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    for (int i = 0; i < weekly.size(); i++) {
      requireMinutes("weekly[" + i + "].from", weekly.get(i).from());
      requireMinutes("weekly[" + i + "].to", weekly.get(i).to());
      if (!weekly.get(i).to().isAfter(weekly.get(i).from())) {
        throw Problem.invalid("weekly[" + i + "].to", "end-after-start");
      }
    }
    for (int i = 0; i < away.size(); i++) {
      requireOfOurTime("away[" + i + "].from", away.get(i).from());
      requireOfOurTime("away[" + i + "].until", away.get(i).until());
      if (away.get(i).until().isBefore(away.get(i).from())) {
        throw Problem.invalid("away[" + i + "].until", "end-after-start");
      }
    }
  }

  private static void requireMinutes(String field, LocalTime time) {
    if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
      throw Problem.invalid(field, "whole-minutes");
    }
  }

  private static void requireOfOurTime(String field, LocalDate day) {
    if (day.getYear() < 1900 || day.getYear() > 2199) {
      throw Problem.invalid(field, "out-of-range");
    }
  }

  /**
   * Whether they can be sent for all of a time.
   *
   * @param from begin
   * @param to end
   * @return true when hours of each of its days cover it, and they are not away
   */
  public boolean covers(ZonedDateTime from, ZonedDateTime to) {
    for (var day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
      var begin = day.equals(from.toLocalDate()) ? from.toLocalTime() : LocalTime.MIN;
      var end = day.equals(to.toLocalDate()) ? to.toLocalTime() : END_OF_DAY;
      boolean isEmpty = day.isAfter(from.toLocalDate()) && end.equals(LocalTime.MIN);
      if (!isEmpty && !covers(day, begin, end)) {
        return false;
      }
    }
    return true;
  }

  private boolean covers(LocalDate day, LocalTime from, LocalTime to) {
    return away.stream().noneMatch(days -> days.holds(day))
        && weekly.stream().anyMatch(hours -> hours.cover(day.getDayOfWeek(), from, to));
  }

  /**
   * Hours of a weekday.
   *
   * @param day the weekday
   * @param from begin
   * @param to end; 23:59 is the end of the day
   */
  @Schema(name = "ReadinessHours")
  public record Hours(
      @NotNull @Schema(examples = "SATURDAY") DayOfWeek day,
      @NotNull @Schema(examples = "08:00") LocalTime from,
      @NotNull @Schema(examples = "18:00") LocalTime to) {

    boolean cover(DayOfWeek weekday, LocalTime begin, LocalTime end) {
      return day == weekday
          && !begin.isBefore(from)
          && (!end.isAfter(to) || !to.isBefore(END_OF_DAY));
    }
  }

  /**
   * Days on which somebody is away.
   *
   * @param from the first
   * @param until the last
   */
  @Schema(name = "ReadinessAway")
  public record Away(
      @NotNull @Schema(examples = "2026-07-01") LocalDate from,
      @NotNull @Schema(examples = "2026-08-31") LocalDate until) {

    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }
}
