package io.boyuan.volunteer.signup;

import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.commitment.Commitments;
import io.boyuan.volunteer.shift.Shift;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The one way into a shift, and the one way out of it. The shift is held meanwhile, in the
 * transaction of the caller, who may go on when somebody is refused.
 */
@ApplicationScoped
class GivePlace {

  private final SignUps signUps;
  private final Admission admission;
  private final Commitments commitments;
  private final Outbox outbox;
  private final Event<PlacesChanged> changed;
  private final Ids ids;
  private final Clock clock;

  @Inject
  GivePlace(
      SignUps signUps,
      Admission admission,
      Commitments commitments,
      Outbox outbox,
      Event<PlacesChanged> changed,
      Ids ids,
      Clock clock) {
    this.signUps = signUps;
    this.admission = admission;
    this.commitments = commitments;
    this.outbox = outbox;
    this.changed = changed;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Lets somebody in, to a place or to the queue.
   *
   * @param shift the shift, held
   * @param applicant who
   * @param way how they come to it
   * @param by who does it for them, null for themselves
   * @return their sign-up
   * @throws Problem what {@link Admission} refuses, 409 {@code already-signed-up}, {@code
   *     overlapping-shift}
   */
  SignUp give(Shift shift, Applicant applicant, WayIn way, UUID by) {
    admission.require(shift, applicant, way);
    requireFree(shift, applicant.id());
    var signUp =
        SignUp.of(ids.next(), shift, applicant, shift.enter(way == WayIn.SWAP), clock.instant())
            .by(by, way == WayIn.BY_STAFF);
    signUps.persistAndFlush(signUp);
    commitments.take(signUp.commitment(), applicant.id());
    outbox.tell(SignUpFacts.changed(signUp, shift, Cause.of(way)));
    if (signUp.isConfirmed()) {
      tellOrder(shift, signUp, false);
    }
    return signUp;
  }

  /** Only what serves a dispatch order has somebody who listens. */
  private void tellOrder(Shift shift, SignUp signUp, boolean isFreed) {
    if (shift.orderId() != null) {
      changed.fire(new PlacesChanged(shift.orderId(), shift.taken(), signUp.id(), isFreed));
    }
  }

  private void requireFree(Shift shift, UUID person) {
    commitments
        .overlapping(person, shift.id(), shift.startsAt(), shift.endsAt())
        .ifPresent(
            other -> {
              throw refusal(shift, other);
            });
  }

  private static Problem refusal(Shift shift, Commitments.Commitment other) {
    return other.sourceId().equals(shift.id())
        ? Problem.conflict("already-signed-up").with("signUpId", other.id())
        : Problem.conflict("overlapping-shift")
            .with("kind", other.kind())
            .with("shiftId", other.sourceId());
  }

  /**
   * Lets somebody out; the first who waits and may still have the place gets it.
   *
   * @param shift the shift, held
   * @param signUp who leaves
   * @param cause why, to be told along
   * @throws Problem 409 {@code already-attended}
   */
  void takeBack(Shift shift, SignUp signUp, Cause cause) {
    boolean hadPlace = signUp.isConfirmed();
    signUp.withdraw();
    shift.leave(hadPlace);
    commitments.release(signUp.id());
    promote(shift);
    signUps.flush();
    outbox.tell(SignUpFacts.changed(signUp, shift, cause));
    if (hadPlace) {
      tellOrder(shift, signUp, true);
    }
  }

  /**
   * Somebody says that they don't come when it has begun.
   *
   * @param shift the shift, held
   * @param signUp who has a place
   * @throws Problem 409 {@code already-attended}
   */
  void miss(Shift shift, SignUp signUp) {
    if (signUp.attended()) {
      throw Problem.conflict("already-attended");
    }
    signUp.miss();
    shift.leave(true);
    commitments.release(signUp.id());
    signUps.flush();
    outbox.tell(SignUpFacts.changed(signUp, shift, Cause.MISSED));
    tellOrder(shift, signUp, true);
  }

  /**
   * Nobody is called any more: who still waits is let go.
   *
   * @param shift the shift, held
   */
  void endWaiting(Shift shift) {
    for (var waiting : signUps.standing(shift.id())) {
      if (!waiting.isConfirmed()) {
        waiting.passOver();
        shift.leave(false);
        commitments.release(waiting.id());
        signUps.flush();
        outbox.tell(SignUpFacts.changed(waiting, shift, Cause.NO_LONGER_ADMITTED));
      }
    }
  }

  /**
   * Gives free places to those who wait, first come first served. Who may not have one any more is
   * passed over and told so.
   *
   * @param shift the shift, held
   */
  void promote(Shift shift) {
    var now = clock.instant();
    while (shift.canPromote(now)) {
      var first = signUps.firstWaiting(shift).orElseThrow();
      boolean isAdmitted = isStillAdmitted(shift, first);
      if (isAdmitted) {
        first.promote();
        shift.promoteOne();
      } else {
        first.passOver();
        shift.leave(false);
        commitments.release(first.id());
      }
      signUps.flush();
      var cause = isAdmitted ? Cause.PROMOTED : Cause.NO_LONGER_ADMITTED;
      outbox.tell(SignUpFacts.changed(first, shift, cause));
      if (isAdmitted) {
        tellOrder(shift, first, false);
      }
    }
  }

  /**
   * Lets two change places; nobody else comes in between.
   *
   * @param one who has a place in one shift
   * @param other who has a place in the other
   * @param held both shifts, held
   * @param by who consents
   * @return their new sign-ups
   * @throws Problem what {@link Admission} refuses, 409 {@code already-attended}, {@code
   *     already-signed-up}, {@code overlapping-shift}
   */
  List<SignUp> swap(SignUp one, SignUp other, List<Shift> held, UUID by) {
    var shiftOfOne = shiftOf(one, held);
    var shiftOfOther = shiftOf(other, held);
    free(one, shiftOfOne);
    free(other, shiftOfOther);
    var swapped =
        List.of(
            give(shiftOfOther, one.applicant(), WayIn.SWAP, by),
            give(shiftOfOne, other.applicant(), WayIn.SWAP, by));
    // Only now, so that nobody else is asked for a place that is taken again.
    tellOrder(shiftOfOne, one, true);
    tellOrder(shiftOfOther, other, true);
    return swapped;
  }

  private void free(SignUp signUp, Shift shift) {
    signUp.withdraw();
    shift.leave(true);
    commitments.release(signUp.id());
    signUps.flush();
    outbox.tell(SignUpFacts.changed(signUp, shift, Cause.SWAPPED));
  }

  private static Shift shiftOf(SignUp signUp, List<Shift> held) {
    return held.stream()
        .filter(shift -> shift.id().equals(signUp.shiftId()))
        .findFirst()
        .orElseThrow();
  }

  private boolean isStillAdmitted(Shift shift, SignUp waiting) {
    try {
      var way = waiting.isForced() ? WayIn.BY_STAFF : WayIn.PROMOTION;
      admission.require(shift, waiting.applicant(), way);
      return true;
    } catch (Problem refused) {
      return false;
    }
  }
}
