package io.boyuan.partnership.timetable;

import io.boyuan.partnership.course.CourseView;
import io.boyuan.partnership.course.Courses;
import io.boyuan.partnership.teachingroom.TeachingRooms;
import io.boyuan.partnership.term.TermView;
import io.boyuan.partnership.term.Terms;
import io.boyuan.partnership.timetabling.GreedyTimetable;
import io.boyuan.partnership.timetabling.Timetable;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Staff have a timetable made of all courses of a term (P5). */
@ApplicationScoped
class MakeTimetable {

  private final Terms terms;
  private final Courses courses;
  private final TeachingRooms rooms;
  private final Timetables timetables;
  private final AssembleTimetable assemble;
  private final Judge judge;
  private final PlanInBackground planner;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  MakeTimetable(
      Terms terms,
      Courses courses,
      TeachingRooms rooms,
      Timetables timetables,
      AssembleTimetable assemble,
      Judge judge,
      PlanInBackground planner,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.terms = terms;
    this.courses = courses;
    this.rooms = rooms;
    this.timetables = timetables;
    this.assemble = assemble;
    this.judge = judge;
    this.planner = planner;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Begins a timetable where the published one stands, and has what is nowhere yet put somewhere.
   *
   * @param termId the term
   * @param method at once, or by the planner after this has answered
   * @return the timetable
   * @throws Problem 403 {@code other-community}, 404, 409 {@code term-over}, {@code no-courses},
   *     {@code no-teaching-rooms}, {@code timetable-in-work}
   */
  TimetableView make(UUID termId, Method method) {
    var begun = QuarkusTransaction.requiringNew().call(() -> begin(termId));
    return work(begun, method);
  }

  /**
   * Has a draft planned again; what is pinned stays where it is.
   *
   * @param id the timetable
   * @param method at once, or by the planner after this has answered
   * @return the timetable
   * @throws Problem 403 {@code other-community}, 404, 409 {@code timetable-stands-otherwise}
   */
  TimetableView again(UUID id, Method method) {
    var begun =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  var timetable = timetables.holding(id).orElseThrow(Problem::notFound);
                  caller.requireActsFor(timetable.communityCode());
                  if (timetable.status() != TimetableStatus.DRAFT) {
                    throw Problem.conflict("timetable-stands-otherwise")
                        .with("status", timetable.status());
                  }
                  timetables.planAgain(id, clock.instant());
                  return id;
                });
    return work(begun, method);
  }

  private TimetableView work(UUID id, Method method) {
    var timetable =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  var view = timetables.byId(id).orElseThrow();
                  return assemble.of(terms.byId(view.termId()).orElseThrow(), view);
                });
    switch (method) {
      case QUICK -> QuarkusTransaction.requiringNew().run(() -> putAtOnce(id, timetable));
      case THOROUGH -> planner.start(id, timetable);
    }
    return QuarkusTransaction.requiringNew().call(() -> timetables.byId(id).orElseThrow());
  }

  private void putAtOnce(UUID id, Timetable timetable) {
    GreedyTimetable.fill(timetable);
    var standing = judge.judge(timetable);
    planner.keep(id, timetable, standing.hard(), standing.soft());
  }

  private UUID begin(UUID termId) {
    var term = terms.holding(termId).orElseThrow(Problem::notFound);
    caller.requireActsFor(term.communityCode());
    var fromDay = fromDay(term);
    var held = courses.heldIn(termId);
    requireSomethingToPlan(term, fromDay, held);
    var id = ids.next();
    timetables.add(id, term, fromDay, clock.instant());
    var known = published(term);
    for (var course : held) {
      var before = known.get(course.id());
      timetables.add(
          id,
          new StoredBlock(
              ids.next(),
              course.id(),
              before == null ? null : before.slot(),
              before == null ? null : before.roomId(),
              before != null && before.pinned()));
    }
    trail.record(Decision.of(term.communityCode(), "make-timetable", "timetable", id));
    return id;
  }

  private void requireSomethingToPlan(TermView term, LocalDate fromDay, List<CourseView> held) {
    if (fromDay.isAfter(term.lastDay())) {
      throw Problem.conflict("term-over");
    }
    if (held.isEmpty()) {
      throw Problem.conflict("no-courses");
    }
    if (rooms.of(term.communityCode()).isEmpty()) {
      throw Problem.conflict("no-teaching-rooms");
    }
  }

  private LocalDate fromDay(TermView term) {
    var tomorrow = clock.instant().atZone(zone).toLocalDate().plusDays(1);
    return term.firstDay().isAfter(tomorrow) ? term.firstDay() : tomorrow;
  }

  private Map<UUID, StoredBlock> published(TermView term) {
    var known = new HashMap<UUID, StoredBlock>();
    timetables
        .publishedOf(term.id())
        .ifPresent(
            timetable ->
                timetables
                    .blocks(timetable.id())
                    .forEach(block -> known.put(block.courseId(), block)));
    return known;
  }
}
