package io.boyuan.booking.noshow;

import io.boyuan.booking.booking.Booking;
import io.boyuan.booking.booking.BookingFacts;
import io.boyuan.booking.booking.Bookings;
import io.boyuan.booking.booking.Cause;
import io.boyuan.booking.points.Ledger;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Who is said to have missed a booking may appeal, and staff decide (B3). */
@ApplicationScoped
class AppealMisses {

  private final Appeals appeals;
  private final Bookings bookings;
  private final Ledger ledger;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  AppealMisses(
      Appeals appeals,
      Bookings bookings,
      Ledger ledger,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.appeals = appeals;
    this.bookings = bookings;
    this.ledger = ledger;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Appeals for the caller.
   *
   * @param bookingId the booking they are said to have missed
   * @param words what they say
   * @return the appeal
   * @throws Problem 404 also for another's, 409 {@code not-missed}, {@code already-appealed}
   */
  @Transactional
  AppealView appeal(UUID bookingId, String words) {
    var booking = bookings.holdingOf(bookingId, caller.id());
    if (booking.status() != Booking.Status.MISSED) {
      throw Problem.conflict("not-missed");
    }
    var appeal = Appeal.against(ids.next(), booking, words, clock.instant());
    appeals.persistAndFlush(appeal);
    return AppealView.of(appeal);
  }

  @Transactional
  AppealView mine(UUID bookingId) {
    return appeals
        .against(bookings.of(bookingId, caller.id()).id())
        .map(AppealView::of)
        .orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<AppealView> of(String community, Appeal.Status status, PageRequest request) {
    caller.requireActsFor(community);
    return appeals.of(community, status, request).map(AppealView::of);
  }

  /**
   * Decides an appeal. When it is upheld, the miss no longer counts and the points are given back.
   *
   * @param id the appeal
   * @param uphold whether the miss is excused
   * @param answer what its holder is told
   * @return the appeal
   * @throws Problem 403 {@code other-community}, {@code own-appeal}, 404, 409 {@code
   *     already-decided}
   */
  @Transactional
  AppealView decide(UUID id, boolean uphold, String answer) {
    var appeal = appeals.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(appeal.communityCode());
    var booking = bookings.holding(appeal.bookingId()).orElseThrow(Problem::notFound);
    if (booking.isHeldBy(caller.id())) {
      throw Problem.forbidden("own-appeal");
    }
    appeal.decide(uphold, answer, clock.instant());
    if (uphold && booking.status() == Booking.Status.MISSED) {
      excuse(booking);
    }
    appeals.flush();
    trail.record(
        Decision.of(appeal.communityCode(), "decide-appeal", "appeal", id)
            .because(answer)
            .with("upheld", uphold));
    return AppealView.of(appeal);
  }

  private void excuse(Booking booking) {
    int refund = booking.excuse(clock.instant());
    if (refund > 0) {
      ledger.refund(booking.moving(refund));
    }
    bookings.flush();
    outbox.tell(BookingFacts.changed(booking, Cause.APPEAL_UPHELD));
  }
}
