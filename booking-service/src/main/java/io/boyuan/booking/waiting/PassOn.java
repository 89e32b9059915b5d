package io.boyuan.booking.waiting;

import io.boyuan.booking.booking.Booking;
import io.boyuan.booking.booking.Cause;
import io.boyuan.booking.booking.HoldPolicy;
import io.boyuan.booking.booking.PlaceBooking;
import io.boyuan.booking.booking.PlaceFreed;
import io.boyuan.booking.booking.Stay;
import io.boyuan.booking.booking.WayIn;
import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.Space;
import io.boyuan.booking.space.Spaces;
import io.boyuan.contracts.booking.PlaceOffered;
import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Offers what became free to those who wait, who waited longest first. The offer is made in the
 * transaction that frees the place, so nobody books past the waiting list; when it is not taken,
 * its hold lapses and the next is asked.
 */
@ApplicationScoped
class PassOn {

  private static final Logger LOG = Logger.getLogger(PassOn.class);

  /** Less is no use to anybody. */
  private static final Duration SHORTEST = Duration.ofMinutes(15);

  private static final Duration EVER = Duration.ofDays(731);

  private final WaitingList list;
  private final Spaces spaces;
  private final PlaceBooking place;
  private final HoldPolicy policy;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  PassOn(
      WaitingList list,
      Spaces spaces,
      PlaceBooking place,
      HoldPolicy policy,
      Outbox outbox,
      Clock clock) {
    this.list = list;
    this.spaces = spaces;
    this.place = place;
    this.policy = policy;
    this.outbox = outbox;
    this.clock = clock;
  }

  void offer(@Observes PlaceFreed freed) {
    var now = clock.instant();
    var next = list.nextFor(freed.spaceId(), freed.time(), now);
    if (next.isEmpty()) {
      return;
    }
    var space = spaces.sharing(freed.spaceId()).orElseThrow();
    next.forEach(waiting -> offer(space, waiting, now));
  }

  private void offer(Space space, WaitingList.Waiting waiting, Instant now) {
    var time = whatIsLeftOf(waiting.time(), now);
    boolean tooShort =
        time.length().compareTo(SHORTEST) < 0
            && time.length().compareTo(waiting.time().length()) < 0;
    if (tooShort) {
      return;
    }
    var stay = Stay.in(space, time, waiting.people(), List.of());
    var until = offeredUntil(time, now);
    var outcome =
        place.heldUnlessRefused(stay, waiting.applicant(), WayIn.OFFER, until, Cause.OFFERED);
    if (outcome.booking() != null) {
      list.offered(waiting.id(), outcome.booking().id());
      outbox.tell(offered(waiting, outcome.booking()));
    }
  }

  private static Interval whatIsLeftOf(Interval time, Instant now) {
    return time.startsAt().isBefore(now) ? new Interval(now, time.endsAt()) : time;
  }

  /** Not longer than until the begin, but long enough for who sees it at once. */
  private Instant offeredUntil(Interval time, Instant now) {
    var soon = now.plus(policy.held());
    var latest = time.startsAt().isBefore(soon) ? soon : time.startsAt();
    var offered = now.plus(policy.offered());
    return offered.isBefore(latest) ? offered : latest;
  }

  private static PlaceOffered offered(WaitingList.Waiting waiting, Booking booking) {
    return new PlaceOffered(
        waiting.id(),
        0,
        booking.id(),
        booking.spaceId(),
        booking.communityCode(),
        waiting.holderId(),
        booking.startsAt(),
        booking.endsAt(),
        booking.points(),
        booking.heldUntil());
  }

  /** Who began to wait just when a place became free is found here. */
  @Scheduled(every = "1m", delayed = "20s", identity = "pass-on")
  void whatWasMissed() {
    QuarkusTransaction.requiringNew().run(() -> list.endWhatIsOver(clock.instant()));
    var after = new UUID(0, 0);
    var wanted = list.wanted(after);
    while (!wanted.isEmpty()) {
      OneByOne.each(
          wanted,
          space -> offer(new PlaceFreed(space, fromNow())),
          (space, e) ->
              LOG.errorf(
                  e, "Who waits for space %s could not be asked; they will be again", space));
      wanted = list.wanted(wanted.getLast());
    }
  }

  private Interval fromNow() {
    var now = clock.instant();
    return new Interval(now, now.plus(EVER));
  }
}
