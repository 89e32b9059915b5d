package io.boyuan.partnership.timetable;

import io.boyuan.partnership.course.CourseStatus;
import io.boyuan.partnership.course.CourseView;
import io.boyuan.partnership.course.Courses;
import io.boyuan.partnership.session.ScheduleSessions;
import io.boyuan.partnership.session.ScheduledClass;
import io.boyuan.partnership.teacher.TeacherStatus;
import io.boyuan.partnership.teacher.TeacherView;
import io.boyuan.partnership.teacher.Teachers;
import io.boyuan.partnership.term.Terms;
import io.boyuan.partnership.timetabling.ClassBlock;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Staff publish a timetable: its sessions are made, and rooms are asked for (P5, P6). */
@ApplicationScoped
class PublishTimetable {

  private final Timetables timetables;
  private final Terms terms;
  private final Courses courses;
  private final Teachers teachers;
  private final AssembleTimetable assemble;
  private final Judge judge;
  private final ScheduleSessions schedule;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  PublishTimetable(
      Timetables timetables,
      Terms terms,
      Courses courses,
      Teachers teachers,
      AssembleTimetable assemble,
      Judge judge,
      ScheduleSessions schedule,
      AuditTrail trail,
      Caller caller,
      Clock clock,
      TimeSettings settings) {
    this.timetables = timetables;
    this.terms = terms;
    this.courses = courses;
    this.teachers = teachers;
    this.assemble = assemble;
    this.judge = judge;
    this.schedule = schedule;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Publishes a draft that keeps every hard rule; the courses in it are open to be enrolled in.
   *
   * @throws Problem 403 {@code other-community}, 404, 409 {@code timetable-stands-otherwise},
   *     {@code timetable-broken} with what it breaks, {@code timetable-stale} when its first day is
   *     not in the future, {@code course-missing-in-timetable}, {@code teacher-not-approved}
   */
  @Transactional
  TimetableView publish(UUID id) {
    var found = timetables.byId(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(found.communityCode());
    var term = terms.holding(found.termId()).orElseThrow();
    var held = courses.holdingAllOf(term.id());
    var timetable = timetables.holding(id).orElseThrow();
    if (timetable.status() != TimetableStatus.DRAFT) {
      throw Problem.conflict("timetable-stands-otherwise").with("status", timetable.status());
    }
    var from = timetable.fromDay().atStartOfDay(zone).toInstant();
    if (!from.isAfter(clock.instant())) {
      throw Problem.conflict("timetable-stale");
    }
    requireApproved(held);
    var assembled = assemble.of(term, timetable);
    var standing = judge.judge(assembled);
    if (standing.hard() < 0) {
      throw Problem.conflict("timetable-broken").with("findings", standing.findings());
    }
    requireAll(held, assembled.blocks());
    var scheduled = new HashMap<UUID, List<ScheduledClass>>();
    for (var block : assembled.blocks()) {
      var course =
          held.stream()
              .filter(each -> each.id().equals(block.courseId()))
              .findFirst()
              .orElseThrow();
      scheduled.put(course.id(), classes(block, course));
    }
    schedule.publish(held, scheduled, from);
    courses.stand(held.stream().map(CourseView::id).toList(), CourseStatus.PUBLISHED);
    timetables.publish(id, term.id(), clock.instant());
    trail.record(Decision.of(timetable.communityCode(), "publish-timetable", "timetable", id));
    return timetables.byId(id).orElseThrow();
  }

  private void requireApproved(List<CourseView> held) {
    var approved =
        teachers.among(held.stream().map(CourseView::teacherId).distinct().toList()).stream()
            .filter(teacher -> teacher.status() == TeacherStatus.APPROVED)
            .map(TeacherView::id)
            .collect(Collectors.toSet());
    var without =
        held.stream()
            .filter(course -> !approved.contains(course.teacherId()))
            .map(CourseView::id)
            .toList();
    if (!without.isEmpty()) {
      throw Problem.conflict("teacher-not-approved").with("courseIds", without);
    }
  }

  private static void requireAll(List<CourseView> held, List<ClassBlock> blocks) {
    var placed = blocks.stream().filter(block -> block.room() != null).map(ClassBlock::courseId);
    var missing = new ArrayList<>(held.stream().map(CourseView::id).toList());
    missing.removeAll(placed.toList());
    if (!missing.isEmpty()) {
      throw Problem.conflict("course-missing-in-timetable").with("courseIds", missing);
    }
  }

  private List<ScheduledClass> classes(ClassBlock block, CourseView course) {
    var start = LocalTime.ofSecondOfDay(block.slot().start() * 60L);
    return block.days().datesAt(block.slot()).stream()
        .map(
            date -> {
              var begin = date.atTime(start).atZone(zone).toInstant();
              return new ScheduledClass(
                  begin, begin.plusSeconds(course.minutes() * 60L), block.room().id());
            })
        .toList();
  }

  /**
   * Timetables of a term, latest first.
   *
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  Page<TimetableView> of(UUID termId, PageRequest request) {
    var term = terms.byId(termId).orElseThrow(Problem::notFound);
    caller.requireActsFor(term.communityCode());
    return timetables.of(termId, request);
  }
}
