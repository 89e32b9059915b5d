package io.boyuan.partnership.hours;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time of the week, by the clock of the place.
 *
 * @param day which day
 * @param from begin
 * @param until end, after the begin
 */
@Schema(name = "WeekWindow")
public record WeekWindow(
    @NotNull @Schema(examples = "SATURDAY") DayOfWeek day,
    @NotNull
        @Schema(
            implementation = String.class,
            pattern = "[0-2][0-9]:[0-5][0-9]",
            examples = "09:00")
        LocalTime from,
    @NotNull
        @Schema(
            implementation = String.class,
            pattern = "[0-2][0-9]:[0-5][0-9]",
            examples = "17:30")
        LocalTime until) {

  private static final int MINUTES_OF_HOUR = 60;

  /**
   * Refuses windows that end before they begin.
   *
   * @param field where they stand in the request
   * @param windows one by one sound in themselves
   * @throws Problem 400 {@code invalid-input}
   */
  public static void requireSound(String field, List<WeekWindow> windows) {
    for (int i = 0; i < windows.size(); i++) {
      if (!windows.get(i).until().isAfter(windows.get(i).from())) {
        throw Problem.invalid("%s[%d].until".formatted(field, i), "end-after-start");
      }
    }
  }

  /**
   * Reads what {@link #written} wrote.
   *
   * @param text a row's text
   * @return the window
   */
  public static WeekWindow read(String text) {
    String[] parts = text.split(" ", 3);
    return new WeekWindow(
        DayOfWeek.valueOf(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
  }

  /**
   * Writes windows as a row keeps them.
   *
   * @param windows any
   * @return a text for each
   */
  public static List<String> written(List<WeekWindow> windows) {
    return windows.stream()
        .map(window -> window.day() + " " + window.from() + " " + window.until())
        .toList();
  }

  /**
   * Whether a time lies whole in the window.
   *
   * @param onDay its day
   * @param fromMinute its begin, in minutes of the day
   * @param untilMinute its end, in minutes of the day
   * @return true when it does
   */
  public boolean holds(DayOfWeek onDay, int fromMinute, int untilMinute) {
    return day == onDay && minute(from) <= fromMinute && untilMinute <= minute(until);
  }

  /**
   * Whether a time touches the window.
   *
   * @param onDay its day
   * @param fromMinute its begin, in minutes of the day
   * @param untilMinute its end, in minutes of the day
   * @return true when they overlap
   */
  public boolean touches(DayOfWeek onDay, int fromMinute, int untilMinute) {
    return day == onDay && minute(from) < untilMinute && fromMinute < minute(until);
  }

  private static int minute(LocalTime time) {
    return time.getHour() * MINUTES_OF_HOUR + time.getMinute();
  }
}
