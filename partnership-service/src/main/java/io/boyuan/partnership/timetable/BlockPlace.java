package io.boyuan.partnership.timetable;

import io.boyuan.partnership.timetabling.Slot;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the classes of a course go.
 *
 * @param day on which day of the week; none for a daily course
 * @param from their begin, by the clock of the place
 * @param roomId in which space
 * @param pinned whether the planner leaves them there
 */
@Schema(name = "TimetableBlockPlace")
record BlockPlace(
    @Schema(examples = "SATURDAY") DayOfWeek day,
    @NotNull
        @Schema(
            implementation = String.class,
            pattern = "[0-2][0-9]:[0-5][0-9]",
            examples = "09:00")
        LocalTime from,
    @NotNull UUID roomId,
    @NotNull @Schema(examples = "true") Boolean pinned) {

  private static final int MINUTES_OF_HOUR = 60;

  Slot slot() {
    return new Slot(day, from.getHour() * MINUTES_OF_HOUR + from.getMinute());
  }
}
