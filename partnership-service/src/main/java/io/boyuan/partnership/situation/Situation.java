package io.boyuan.partnership.situation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the universities do in some communities today.
 *
 * @param today classes that begin today
 * @param withoutRoom today's classes and those of the next seven days that have no room
 * @param next classes that run now or come next today, at most 20
 */
@Schema(name = "AcademySituation")
record Situation(int today, int withoutRoom, List<Lesson> next) {

  /**
   * A class of today.
   *
   * @param id the session
   * @param community its code
   * @param course what it is called
   * @param startsAt from when
   * @param endsAt until when
   * @param roomState whether it has its room
   */
  @Schema(name = "LessonToday")
  record Lesson(
      UUID id,
      @Schema(examples = "boyuan") String community,
      @Schema(examples = "手机摄影") String course,
      Instant startsAt,
      Instant endsAt,
      @Schema(examples = "RESERVED") String roomState) {}
}
