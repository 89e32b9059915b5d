package io.boyuan.partnership.session;

import io.boyuan.contracts.booking.RoomsRefused;
import io.boyuan.contracts.booking.RoomsReserved;
import io.boyuan.contracts.partnership.RoomsReleased;
import io.boyuan.contracts.partnership.RoomsWanted;
import io.boyuan.partnership.course.CourseView;
import io.boyuan.partnership.course.Courses;
import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.outbox.Outbox;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * The conversation with booking-service about rooms (P6). Each question is all that a course wants
 * from now on and holds instead of the one before; only the answer to the last question counts, and
 * a question that is not answered is asked again. So both sides agree in the end, whatever was
 * lost, repeated or late.
 */
@ApplicationScoped
class AskForRooms {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration LOST_FOR = Duration.ofDays(7);
  private static final int PORTION = 100;

  private final Courses courses;
  private final Sessions sessions;
  private final RoomRequests requests;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  AskForRooms(
      Courses courses, Sessions sessions, RoomRequests requests, Outbox outbox, Clock clock) {
    this.courses = courses;
    this.sessions = sessions;
    this.requests = requests;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Asks for the rooms of all sessions to come, or gives all of them back when there are none.
   *
   * @param courseId whose
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void ask(UUID courseId) {
    long version = requests.ask(courseId, clock.instant());
    var course = courses.byId(courseId).orElseThrow();
    var all = sessions.of(courseId);
    var now = clock.instant();
    var wanted =
        all.stream()
            .filter(session -> session.status() == SessionStatus.PLANNED)
            .filter(session -> session.startsAt().isAfter(now))
            .map(session -> wanted(session, course))
            .toList();
    if (wanted.isEmpty()) {
      // A class that is under way keeps its room.
      var released =
          all.stream()
              .filter(session -> session.startsAt().isAfter(now))
              .map(SessionView::id)
              .toList();
      outbox.tell(new RoomsReleased(courseId, version, course.communityCode(), released));
    } else {
      outbox.tell(
          new RoomsWanted(courseId, version, course.communityCode(), course.title(), wanted));
    }
    requests.settleIfAnswered(courseId, now);
  }

  private static RoomsWanted.Session wanted(SessionView session, CourseView course) {
    return new RoomsWanted.Session(
        session.id(), session.roomId(), session.startsAt(), session.endsAt(), course.capacity());
  }

  /** Rooms are reserved, unless meanwhile something else was asked. */
  @Transactional(Transactional.TxType.MANDATORY)
  void reserved(RoomsReserved answer) {
    if (!requests.isAnswerToLast(answer.requestId(), answer.aggregateVersion())) {
      return;
    }
    for (var session : answer.sessions()) {
      requests.holdBooking(session.bookingId());
      boolean isLost = requests.isLost(session.bookingId());
      sessions.keepReserved(
          session.sessionId(),
          isLost ? null : session.bookingId(),
          isLost ? RoomState.LOST : RoomState.RESERVED);
    }
    requests.settleIfAnswered(answer.requestId(), clock.instant());
  }

  /** Rooms can't be had, unless meanwhile something else was asked. */
  @Transactional(Transactional.TxType.MANDATORY)
  void refused(RoomsRefused answer) {
    if (!requests.isAnswerToLast(answer.requestId(), answer.aggregateVersion())) {
      return;
    }
    for (var session : answer.sessions()) {
      sessions.keepRefused(
          session.sessionId(),
          session.reason(),
          session.alternatives().stream()
              .map(other -> new RoomTrouble.Time(other.startsAt(), other.endsAt()))
              .toList());
    }
    requests.settleIfAnswered(answer.requestId(), clock.instant());
  }

  /** A booking was called off there; the session that had it needs another room. */
  @Transactional(Transactional.TxType.MANDATORY)
  void lost(UUID bookingId, String cause) {
    requests.holdBooking(bookingId);
    if (sessions.lose(bookingId, cause) == 0) {
      requests.rememberLost(bookingId, clock.instant());
    }
  }

  @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void askAgain() {
    var since = clock.instant().minus(PATIENCE);
    List<UUID> unanswered = requests.unansweredSince(since, PORTION);
    OneByOne.each(
        unanswered,
        this::ask,
        (course, e) -> Log.errorf(e, "Rooms could not be asked for again: course %s", course));
    requests.forgetLost(clock.instant().minus(LOST_FOR));
  }
}
