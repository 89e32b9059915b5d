package io.boyuan.booking.rooms;

import io.boyuan.booking.booking.Applicant;
import io.boyuan.booking.booking.Booking;
import io.boyuan.booking.booking.Bookings;
import io.boyuan.booking.booking.CancelBooking;
import io.boyuan.booking.booking.Cause;
import io.boyuan.booking.booking.Channel;
import io.boyuan.booking.booking.PlaceBooking;
import io.boyuan.booking.booking.PlaceFreed;
import io.boyuan.booking.booking.SoundTime;
import io.boyuan.booking.booking.Stay;
import io.boyuan.booking.booking.WayIn;
import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.Spaces;
import io.boyuan.contracts.booking.RoomsRefused;
import io.boyuan.contracts.booking.RoomsReserved;
import io.boyuan.contracts.partnership.RoomsReleased;
import io.boyuan.contracts.partnership.RoomsWanted;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Courses ask for rooms by facts and are answered by facts (P6). A request holds instead of the
 * same request before: what it no longer wants is freed, what it wants already stays as it is.
 */
@ApplicationScoped
class ClassRooms {

  private final ClassSessions sessions;
  private final Bookings bookings;
  private final Spaces spaces;
  private final PlaceBooking place;
  private final CancelBooking cancelBooking;
  private final Event<PlaceFreed> placeFreed;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  ClassRooms(
      ClassSessions sessions,
      Bookings bookings,
      Spaces spaces,
      PlaceBooking place,
      CancelBooking cancelBooking,
      Event<PlaceFreed> placeFreed,
      Outbox outbox,
      Clock clock) {
    this.sessions = sessions;
    this.bookings = bookings;
    this.spaces = spaces;
    this.place = place;
    this.cancelBooking = cancelBooking;
    this.placeFreed = placeFreed;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Reserves what can be had, frees what is no longer wanted, and answers.
   *
   * @param wanted what a course wants
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void reserve(RoomsWanted wanted) {
    if (!sessions.isNews(wanted.requestId(), wanted.aggregateVersion())) {
      return;
    }
    var freed = freeWhatIsNotWanted(wanted);
    var reserved = new ArrayList<RoomsReserved.Reserved>();
    var refused = new ArrayList<RoomsRefused.Refused>();
    for (var session : wanted.sessions()) {
      var before = sessions.bookingOf(session.sessionId()).flatMap(bookings::holding);
      if (before.filter(Booking::isStanding).isPresent()) {
        reserved.add(reserved(session, before.get()));
        continue;
      }
      try {
        var booking = book(wanted, session);
        sessions.keep(session.sessionId(), wanted.requestId(), booking.id());
        reserved.add(reserved(session, booking));
      } catch (Problem problem) {
        sessions.keep(session.sessionId(), wanted.requestId(), null);
        refused.add(refused(session, problem));
      }
    }
    freed.forEach(placeFreed::fire);
    answer(wanted, reserved, refused);
  }

  /**
   * All that the course gives up, before it takes anything: a course that moves by a week wants the
   * very rooms that it had. Who waits is asked for what the course does not take.
   */
  private List<PlaceFreed> freeWhatIsNotWanted(RoomsWanted wanted) {
    var kept = new HashMap<UUID, RoomsWanted.Session>();
    wanted.sessions().forEach(session -> kept.put(session.sessionId(), session));
    var freed = new ArrayList<PlaceFreed>();
    for (UUID session : sessions.of(wanted.requestId())) {
      var had = sessions.bookingOf(session).flatMap(bookings::holding).orElse(null);
      if (!kept.containsKey(session)) {
        sessions.forget(session);
      }
      if (had != null && had.isStanding() && !isWhatIsWanted(had, kept.get(session))) {
        freed.add(new PlaceFreed(had.spaceId(), had.time()));
        cancelBooking.callOff(had, Cause.CLASS, false);
      }
    }
    return freed;
  }

  /** What has begun is left as it is. */
  private boolean isWhatIsWanted(Booking booking, RoomsWanted.Session session) {
    if (!clock.instant().isBefore(booking.startsAt())) {
      return true;
    }
    return session != null
        && booking.spaceId().equals(session.spaceId())
        && booking.attendees() == session.attendees()
        && booking.time().equals(new Interval(session.startsAt(), session.endsAt()));
  }

  /** Nothing that is refused here has changed anything. */
  private Booking book(RoomsWanted wanted, RoomsWanted.Session session) {
    var time = SoundTime.of(session.startsAt(), session.endsAt(), clock.instant());
    var space = spaces.sharing(session.spaceId()).orElseThrow(Problem::notFound);
    if (!space.communityCode().equals(wanted.communityCode())) {
      throw Problem.forbidden("other-community");
    }
    int people = Math.max(1, session.attendees());
    var stay = Stay.in(space, time, people, List.of()).by(Channel.CLASS);
    var outcome =
        place.confirmedUnlessRefused(
            stay, Applicant.guest(wanted.title()), WayIn.DESK, Cause.CLASS);
    if (outcome.refused() != null) {
      throw outcome.refused();
    }
    return outcome.booking();
  }

  /**
   * Frees rooms.
   *
   * @param released what a course no longer needs
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void free(RoomsReleased released) {
    if (sessions.isNews(released.requestId(), released.aggregateVersion())) {
      released.sessionIds().forEach(this::release);
    }
  }

  /** What has begun is left as it is. */
  private void release(UUID session) {
    var had = sessions.bookingOf(session).flatMap(bookings::holding);
    if (had.filter(booking -> !clock.instant().isBefore(booking.startsAt())).isEmpty()) {
      had.ifPresent(this::callOff);
      sessions.forget(session);
    }
  }

  private void callOff(Booking booking) {
    if (booking.isStanding()) {
      cancelBooking.callOff(booking, Cause.CLASS, true);
    }
  }

  private void answer(
      RoomsWanted wanted,
      List<RoomsReserved.Reserved> reserved,
      List<RoomsRefused.Refused> refused) {
    if (!reserved.isEmpty()) {
      outbox.tell(
          new RoomsReserved(
              wanted.requestId(), wanted.aggregateVersion(), wanted.communityCode(), reserved));
    }
    if (!refused.isEmpty()) {
      outbox.tell(
          new RoomsRefused(
              wanted.requestId(), wanted.aggregateVersion(), wanted.communityCode(), refused));
    }
  }

  private static RoomsReserved.Reserved reserved(RoomsWanted.Session session, Booking booking) {
    return new RoomsReserved.Reserved(
        session.sessionId(), booking.id(), booking.spaceId(), booking.startsAt(), booking.endsAt());
  }

  private static RoomsRefused.Refused refused(RoomsWanted.Session session, Problem problem) {
    var alternatives =
        Optional.ofNullable(problem.members().get("alternatives"))
            .filter(List.class::isInstance)
            .map(list -> (List<?>) list)
            .orElse(List.of());
    return new RoomsRefused.Refused(
        session.sessionId(),
        session.spaceId(),
        problem.name(),
        alternatives.stream()
            .map(Interval.class::cast)
            .map(other -> new RoomsRefused.Alternative(other.startsAt(), other.endsAt()))
            .toList());
  }
}
