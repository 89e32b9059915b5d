package io.boyuan.volunteer.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When somebody can serve, by the clock of the place. What is said of a date holds instead of what
 * is said of its weekday.
 *
 * @param weekly hours of weekdays
 * @param dates hours of single dates
 */
@Schema(name = "Availability")
public record Availability(
    @NotNull @Size(max = 50) List<@NotNull @Valid OfWeekday> weekly,
    @NotNull @Size(max = 200) List<@NotNull @Valid OfDate> dates) {

  static final Availability UNKNOWN = new Availability(List.of(), List.of());

  /**
   * Hours of a weekday.
   *
   * @param day the weekday
   * @param from begin
   * @param to end
   */
  @Schema(name = "AvailabilityOfWeekday")
  public record OfWeekday(
      @NotNull @Schema(examples = "SATURDAY") DayOfWeek day,
      @NotNull @Schema(examples = "09:00") LocalTime from,
      @NotNull @Schema(examples = "12:00") LocalTime to) {}

  /**
   * Hours of a date; without hours the person can't come on it.
   *
   * @param date the date
   * @param from begin, null for not at all
   * @param to end, null for not at all
   */
  @Schema(name = "AvailabilityOfDate")
  public record OfDate(
      @NotNull @Schema(examples = "2026-05-01") LocalDate date, LocalTime from, LocalTime to) {}
}
