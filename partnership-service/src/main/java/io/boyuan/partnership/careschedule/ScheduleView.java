package io.boyuan.partnership.careschedule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a spot is looked after.
 *
 * @param adoptionId under which adoption
 * @param rrule rule by RFC 5545
 * @param firstAt begin of the first time
 * @param minutes how long each time takes
 * @param groups who comes in turn
 * @param turns the times in the span that was asked for
 */
@Schema(name = "SpotSchedule")
record ScheduleView(
    UUID adoptionId,
    String rrule,
    Instant firstAt,
    int minutes,
    List<String> groups,
    List<Turn> turns) {

  /**
   * One time.
   *
   * @param startsAt begin
   * @param endsAt end
   * @param group who comes
   */
  @Schema(name = "SpotTurn")
  record Turn(Instant startsAt, Instant endsAt, String group) {}
}
