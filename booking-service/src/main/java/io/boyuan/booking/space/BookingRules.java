package io.boyuan.booking.space;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a space may be booked (B1). What is left out has the value that hinders nobody.
 *
 * @param slotMinutes bookings begin and end on multiples of it since midnight, anywhere when absent
 * @param longestMinutes the longest stay, a day when absent
 * @param priceBands other prices by time of day, the first that fits counts
 * @param bookableBy who may book, all when absent
 * @param freeFor who books without points, nobody when absent
 * @param weeklyMinutes how many minutes a person may have in a calendar week, no limit when absent
 * @param weeklyBookings how many bookings a person may have in a calendar week, no limit when
 *     absent
 * @param daysAhead how far ahead a booking may begin, two years when absent
 * @param noticeMinutes how long before the begin it must be booked, none when absent
 * @param bufferMinutes what stays free between two bookings, none when absent
 * @param holidayHours the hours on public holidays, as usual when absent
 * @param noShowAfterMinutes how long after the begin who has not come has missed it, 15 when
 *     absent; 0 when nobody watches the door
 */
@Schema(name = "BookingRules")
public record BookingRules(
    @Min(5) @Max(1440) @Schema(examples = "30") Integer slotMinutes,
    @Min(5) @Max(1440) @Schema(examples = "240") Integer longestMinutes,
    @Size(max = 20) List<@NotNull @Valid PriceBand> priceBands,
    Set<@NotNull BookerKind> bookableBy,
    Set<@NotNull BookerKind> freeFor,
    @Min(1) @Max(10_080) @Schema(examples = "600") Integer weeklyMinutes,
    @Min(1) @Max(1000) @Schema(examples = "5") Integer weeklyBookings,
    @Min(0) @Max(730) @Schema(examples = "30") Integer daysAhead,
    @Min(0) @Max(43_200) @Schema(examples = "60") Integer noticeMinutes,
    @Min(0) @Max(240) @Schema(examples = "10") Integer bufferMinutes,
    HolidayHours holidayHours,
    @Min(0) @Max(240) @Schema(examples = "15") Integer noShowAfterMinutes) {

  /** The rules of a space whose staff made none. */
  static final BookingRules NONE =
      new BookingRules(null, null, null, null, null, null, null, null, null, null, null, null);

  public BookingRules {
    longestMinutes = orElse(longestMinutes, 1440);
    priceBands = priceBands == null ? List.of() : List.copyOf(priceBands);
    bookableBy =
        bookableBy == null || bookableBy.isEmpty() ? Set.of(BookerKind.values()) : bookableBy;
    freeFor = freeFor == null ? Set.of() : freeFor;
    daysAhead = orElse(daysAhead, 730);
    noticeMinutes = orElse(noticeMinutes, 0);
    bufferMinutes = orElse(bufferMinutes, 0);
    holidayHours = holidayHours == null ? HolidayHours.AS_USUAL : holidayHours;
    noShowAfterMinutes = orElse(noShowAfterMinutes, 15);
  }

  private static Integer orElse(Integer given, int otherwise) {
    return given == null ? Integer.valueOf(otherwise) : given;
  }
}
