package io.boyuan.volunteer.signup;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.shift.Shifts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Two volunteers change places, with the consent of who is in charge (V4). */
@ApplicationScoped
class SwapPlaces {

  private final Swaps swaps;
  private final SignUps signUps;
  private final Shifts shifts;
  private final GivePlace places;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  SwapPlaces(
      Swaps swaps,
      SignUps signUps,
      Shifts shifts,
      GivePlace places,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.swaps = swaps;
    this.signUps = signUps;
    this.shifts = shifts;
    this.places = places;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The caller offers their place.
   *
   * @param signUpId their sign-up, with a place
   * @param wantedShift the shift in which they want one
   * @return the offer
   * @throws Problem 404, 409 {@code not-signed-up}, {@code shift-over}, {@code already-offered}
   */
  @Transactional
  SwapView offer(UUID signUpId, UUID wantedShift) {
    var signUp =
        signUps
            .findByIdOptional(signUpId)
            .filter(found -> found.volunteerId().equals(caller.id()))
            .orElseThrow(Problem::notFound);
    if (!signUp.isConfirmed() || signUp.attended()) {
      throw Problem.conflict("not-signed-up");
    }
    var wanted = shifts.findByIdOptional(wantedShift).orElseThrow(Problem::notFound);
    wanted.requireComing(clock.instant());
    var offered = shifts.findById(signUp.shiftId());
    if (!wanted.communityCode().equals(offered.communityCode())) {
      throw Problem.invalid("wantedShift", "other-community");
    }
    var swap = Swap.offered(ids.next(), signUp, offered, wantedShift, clock.instant());
    swaps.persistAndFlush(swap);
    return SwapView.of(swap);
  }

  /**
   * The caller, who has a place in the wanted shift, takes an offer.
   *
   * @param id the swap
   * @return the swap, which waits for consent
   * @throws Problem 404, 409 {@code not-signed-up}, {@code swap-closed}
   */
  @Transactional
  SwapView take(UUID id) {
    var swap = swaps.holding(id).orElseThrow(Problem::notFound);
    var own =
        signUps
            .of(swap.wantedShift(), caller.id())
            .filter(SignUp::isConfirmed)
            .orElseThrow(() -> Problem.conflict("not-signed-up"));
    swap.take(own);
    return SwapView.of(swap);
  }

  /**
   * Takes an offer back.
   *
   * @param id the swap
   * @throws Problem 404 also for another's, 409 {@code swap-closed}
   */
  @Transactional
  void withdraw(UUID id) {
    swaps
        .holding(id)
        .filter(swap -> swap.fromPerson().equals(caller.id()))
        .orElseThrow(Problem::notFound)
        .withdraw();
  }

  /**
   * Consents or does not.
   *
   * @param id the swap
   * @param consents whether they may change places
   * @param reason why, or why not
   * @return the swap
   * @throws Problem 403 {@code other-community}, {@code own-swap}, 404, 409 {@code swap-closed},
   *     {@code not-signed-up}, what {@link Admission} refuses
   */
  @Transactional
  SwapView decide(UUID id, boolean consents, String reason) {
    var swap = swaps.holding(id).orElseThrow(Problem::notFound);
    for (var shift : shifts.of(List.of(swap.fromShift(), swap.wantedShift()))) {
      Charge.require(caller, shift.communityCode(), shift.organizationCode());
    }
    if (caller.id().equals(swap.fromPerson()) || caller.id().equals(swap.toPerson())) {
      throw Problem.forbidden("own-swap");
    }
    swap.decide(consents);
    if (consents) {
      var held = shifts.holding(List.of(swap.fromShift(), swap.wantedShift()));
      places.swap(standing(swap.fromSignUp()), standing(swap.toSignUp()), held, caller.id());
    }
    swaps.flush();
    trail.record(
        Decision.of(swap.communityCode(), "decide-swap", "swap", id)
            .because(reason)
            .with("consents", consents));
    return SwapView.of(swap);
  }

  private SignUp standing(UUID id) {
    return signUps
        .findByIdOptional(id)
        .filter(SignUp::isConfirmed)
        .orElseThrow(() -> Problem.conflict("not-signed-up"));
  }

  @Transactional
  Page<SwapView> offeredFor(UUID shiftId, PageRequest request) {
    return swaps.offeredFor(shiftId, request).map(SwapView::of);
  }

  @Transactional
  Page<SwapView> toDecide(String community, PageRequest request) {
    caller.requireActsFor(community);
    return swaps.taken(community, request).map(SwapView::of);
  }
}
