package io.boyuan.partnership.timetable;

import io.boyuan.partnership.course.CourseView;
import io.boyuan.partnership.course.Courses;
import io.boyuan.partnership.course.Pace;
import io.boyuan.partnership.term.Terms;
import io.boyuan.partnership.timetabling.ClassBlock;
import io.boyuan.partnership.timetabling.Room;
import io.boyuan.partnership.timetabling.Timetable;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Staff look at a timetable, try what a change would do, and change it by hand (P5). */
@ApplicationScoped
class ChangeTimetable {

  private final Timetables timetables;
  private final Terms terms;
  private final Courses courses;
  private final AssembleTimetable assemble;
  private final Judge judge;
  private final AuditTrail trail;
  private final Caller caller;

  @Inject
  ChangeTimetable(
      Timetables timetables,
      Terms terms,
      Courses courses,
      AssembleTimetable assemble,
      Judge judge,
      AuditTrail trail,
      Caller caller) {
    this.timetables = timetables;
    this.terms = terms;
    this.courses = courses;
    this.assemble = assemble;
    this.judge = judge;
    this.trail = trail;
    this.caller = caller;
  }

  /**
   * How a timetable stands and where its classes are.
   *
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  WholeTimetable whole(UUID id) {
    var timetable = timetables.byId(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(timetable.communityCode());
    var assembled = assembled(timetable);
    return new WholeTimetable(
        timetable,
        judge.judge(assembled),
        assembled.blocks().stream().map(block -> BlockView.of(block, block.pinned())).toList());
  }

  /**
   * Says what a change would do.
   *
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code timetable-stands-otherwise},
   *     {@code unknown-room}
   */
  @Transactional
  Consequences trial(UUID id, UUID blockId, BlockPlace place) {
    var timetable = draft(timetables.byId(id).orElseThrow(Problem::notFound));
    return consequences(assembled(timetable), blockId, place);
  }

  /**
   * Changes where the classes of a course are, whatever that breaks; it says what.
   *
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code timetable-stands-otherwise},
   *     {@code unknown-room}
   */
  @Transactional
  Consequences put(UUID id, UUID blockId, BlockPlace place) {
    var timetable = draft(timetables.holding(id).orElseThrow(Problem::notFound));
    var consequences = consequences(assembled(timetable), blockId, place);
    timetables.put(blockId, place.slot(), place.roomId(), place.pinned());
    timetables.judged(id, consequences.after());
    trail.record(
        Decision.of(timetable.communityCode(), "change-timetable", "timetable", id)
            .with("block", blockId));
    return consequences;
  }

  /**
   * Drops a draft, or one whose planning does not end.
   *
   * @throws Problem 403 {@code other-community}, 404, 409 {@code timetable-stands-otherwise}
   */
  @Transactional
  void discard(UUID id) {
    var timetable = timetables.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(timetable.communityCode());
    if (timetable.status() != TimetableStatus.PLANNING) {
      draft(timetable);
    }
    timetables.stand(id, TimetableStatus.DISCARDED);
    trail.record(Decision.of(timetable.communityCode(), "discard-timetable", "timetable", id));
  }

  private Consequences consequences(Timetable timetable, UUID blockId, BlockPlace place) {
    var block =
        timetable.blocks().stream()
            .filter(each -> each.id().equals(blockId))
            .findFirst()
            .orElseThrow(Problem::notFound);
    requireDayAsCourseHas(block, place);
    var room = room(timetable.rooms(), place.roomId());
    var before = judge.judge(timetable);
    block.put(place.slot(), room, place.pinned());
    return Consequences.of(before, judge.judge(timetable));
  }

  private void requireDayAsCourseHas(ClassBlock block, BlockPlace place) {
    CourseView course = courses.byId(block.courseId()).orElseThrow();
    if ((course.pace() == Pace.WEEKLY) != (place.day() != null)) {
      throw Problem.invalid("day", "weekly-courses-alone");
    }
  }

  private static Room room(List<Room> rooms, UUID id) {
    return rooms.stream()
        .filter(room -> room.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.conflict("unknown-room"));
  }

  private Timetable assembled(TimetableView timetable) {
    return assemble.of(terms.byId(timetable.termId()).orElseThrow(), timetable);
  }

  private TimetableView draft(TimetableView timetable) {
    caller.requireActsFor(timetable.communityCode());
    if (timetable.status() != TimetableStatus.DRAFT) {
      throw Problem.conflict("timetable-stands-otherwise").with("status", timetable.status());
    }
    return timetable;
  }
}
