package io.boyuan.partnership.session;

import io.boyuan.contracts.partnership.SessionChanged;
import io.boyuan.partnership.course.CourseCancelled;
import io.boyuan.partnership.course.CoursePlacesAdded;
import io.boyuan.partnership.course.CourseView;
import io.boyuan.partnership.course.Courses;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sessions come of timetables, are moved and called off, and want rooms (P5, P6). */
@ApplicationScoped
public class ScheduleSessions {

  private static final Duration LONGEST = Duration.ofHours(8);

  private final Courses courses;
  private final Sessions sessions;
  private final AskForRooms rooms;
  private final Event<SessionsChanged> sessionsChanged;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ScheduleSessions(
      Courses courses,
      Sessions sessions,
      AskForRooms rooms,
      Event<SessionsChanged> sessionsChanged,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.courses = courses;
    this.sessions = sessions;
    this.rooms = rooms;
    this.sessionsChanged = sessionsChanged;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Makes the sessions of a term as its timetable has them. Those that are there keep their id and
   * move; what is before the timetable stays; what is no longer in it is called off. Each course
   * asks for its rooms.
   *
   * @param courses of the term, held
   * @param scheduled the sessions of each course in their order
   * @param from when the timetable begins, in the future
   * @throws Problem 409 {@code teacher-busy}, {@code room-busy}, {@code cohort-busy}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void publish(
      List<CourseView> courses, Map<UUID, List<ScheduledClass>> scheduled, Instant from) {
    sessions.letPass();
    var changed = new ArrayList<SessionView>();
    for (var course : courses) {
      changed.addAll(publish(course, scheduled.getOrDefault(course.id(), List.of()), from));
    }
    sessions.requireApart();
    courses.forEach(course -> rooms.ask(course.id()));
    changed(changed);
  }

  private List<SessionView> publish(
      CourseView course, List<ScheduledClass> scheduled, Instant from) {
    var known = sessions.of(course.id());
    var ahead =
        known.stream()
            .filter(session -> session.status() == SessionStatus.PLANNED)
            .filter(session -> !session.startsAt().isBefore(from))
            .iterator();
    int number = known.stream().mapToInt(SessionView::number).max().orElse(0);
    var changed = new ArrayList<UUID>();
    for (var given : scheduled) {
      if (!ahead.hasNext()) {
        var id = ids.next();
        sessions.add(id, course, ++number, given);
        changed.add(id);
        continue;
      }
      var session = ahead.next();
      if (!isAt(session, given)) {
        sessions.move(session.id(), given.startsAt(), given.endsAt(), given.roomId());
        changed.add(session.id());
      }
    }
    while (ahead.hasNext()) {
      var session = ahead.next();
      sessions.cancel(session.id(), "timetable");
      changed.add(session.id());
    }
    return sessions.among(changed);
  }

  private static boolean isAt(SessionView session, ScheduledClass given) {
    return session.startsAt().equals(given.startsAt())
        && session.endsAt().equals(given.endsAt())
        && session.roomId().equals(given.roomId());
  }

  /**
   * Moves a session that has not begun; its room is asked for anew.
   *
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code session-cancelled}, {@code
   *     session-begun}, {@code teacher-busy}, {@code room-busy}, {@code cohort-busy}, 412, 428
   */
  @Transactional
  SessionView move(UUID id, Instant startsAt, Instant endsAt, UUID roomId, String ifMatch) {
    var now = clock.instant();
    if (!startsAt.isAfter(now)) {
      throw Problem.invalid("startsAt", "out-of-range");
    }
    if (!endsAt.isAfter(startsAt) || Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
      throw Problem.invalid("endsAt", "out-of-range");
    }
    var session = ahead(id);
    EntityTags.require(ifMatch, session.version());
    sessions.move(id, startsAt, endsAt, roomId);
    rooms.ask(session.courseId());
    trail.record(Decision.of(session.communityCode(), "move-session", "session", id));
    var view = sessions.byId(id).orElseThrow();
    changed(List.of(view));
    return view;
  }

  /**
   * Calls a session off; its room is given back.
   *
   * @throws Problem 403 {@code other-community}, 404, 409 {@code session-cancelled}, {@code
   *     session-begun}
   */
  @Transactional
  SessionView cancel(UUID id, String reason) {
    var session = ahead(id);
    sessions.cancel(id, reason);
    rooms.ask(session.courseId());
    trail.record(
        Decision.of(session.communityCode(), "cancel-session", "session", id).because(reason));
    var view = sessions.byId(id).orElseThrow();
    changed(List.of(view));
    return view;
  }

  /**
   * Asks for the rooms of a course again, after what was in the way is gone.
   *
   * @throws Problem 403 {@code other-community}, 404, 409 {@code session-cancelled}, {@code
   *     session-begun}
   */
  @Transactional
  SessionView askAgain(UUID id) {
    var session = ahead(id);
    sessions.move(id, session.startsAt(), session.endsAt(), session.roomId());
    rooms.ask(session.courseId());
    return sessions.byId(id).orElseThrow();
  }

  /** All sessions of a course that have not begun are called off with it. */
  void courseCancelled(@Observes CourseCancelled event) {
    var now = clock.instant();
    var ahead =
        sessions.of(event.course().id()).stream()
            .filter(session -> session.status() == SessionStatus.PLANNED)
            .filter(session -> session.startsAt().isAfter(now))
            .map(SessionView::id)
            .toList();
    ahead.forEach(id -> sessions.cancel(id, "course-cancelled"));
    rooms.ask(event.course().id());
    changed(sessions.among(ahead));
  }

  /** More people than a room holds are not let into it; rooms are asked for so many. */
  void placesAdded(@Observes CoursePlacesAdded event) {
    if (sessions.hasRoomSmallerThan(event.course().id(), event.course().capacity())) {
      throw Problem.conflict("room-too-small");
    }
    rooms.ask(event.course().id());
  }

  private SessionView ahead(UUID id) {
    var found = sessions.byId(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(found.communityCode());
    // The course before its sessions, as everywhere.
    courses.hold(found.courseId());
    var session = sessions.holding(id).orElseThrow(Problem::notFound);
    if (session.status() == SessionStatus.CANCELLED) {
      throw Problem.conflict("session-cancelled");
    }
    if (!session.startsAt().isAfter(clock.instant())) {
      throw Problem.conflict("session-begun");
    }
    return session;
  }

  private void changed(List<SessionView> changed) {
    sessionsChanged.fire(new SessionsChanged(changed));
    changed.forEach(this::tell);
  }

  private void tell(SessionView session) {
    outbox.tell(
        new SessionChanged(
            session.id(),
            session.version(),
            session.courseId(),
            session.communityCode(),
            session.startsAt(),
            session.endsAt(),
            session.roomId(),
            session.status().name()));
  }
}
