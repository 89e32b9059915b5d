package io.boyuan.partnership.timetable;

import io.boyuan.partnership.timetabling.ClassBlock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The classes of a course in a timetable.
 *
 * @param id the block
 * @param courseId the course
 * @param day on which day of the week; null for a daily course
 * @param from their begin, by the clock of the place
 * @param roomId in which space
 * @param pinned whether the planner leaves them there
 * @param dates the days of the classes
 */
record BlockView(
    UUID id,
    UUID courseId,
    DayOfWeek day,
    @Schema(implementation = String.class, examples = "09:00") LocalTime from,
    UUID roomId,
    boolean pinned,
    List<LocalDate> dates) {

  private static final int MINUTES_OF_HOUR = 60;

  static BlockView of(ClassBlock block, boolean pinned) {
    if (block.slot() == null || block.room() == null) {
      return new BlockView(block.id(), block.courseId(), null, null, null, pinned, List.of());
    }
    int start = block.slot().start();
    return new BlockView(
        block.id(),
        block.courseId(),
        block.slot().day(),
        LocalTime.of(start / MINUTES_OF_HOUR, start % MINUTES_OF_HOUR),
        block.room().id(),
        pinned,
        block.days().datesAt(block.slot()));
  }
}
