package io.boyuan.partnership.spot;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff put the spots of the city-civility campaign on the map (P4). Anyone sees them. */
@ApplicationScoped
class KeepSpots {

  private static final int MOST_ON_MAP = 500;

  private final Spots spots;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  KeepSpots(Spots spots, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.spots = spots;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers a spot.
   *
   * @param plan what is said of it
   * @return the spot
   * @throws Problem 403 {@code other-community}
   */
  @Transactional
  SpotView register(SpotPlan plan) {
    caller.requireActsFor(plan.communityCode());
    var id = ids.next();
    spots.add(id, plan, clock.instant());
    record(plan.communityCode(), "register-spot", id, null);
    return spots.byId(id).orElseThrow().view();
  }

  /**
   * Changes a spot.
   *
   * @param id the spot
   * @param plan of the same community
   * @param ifMatch the version that was read
   * @return the spot
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code spot-retired}, 412, 428
   */
  @Transactional
  Defined<SpotView> change(UUID id, SpotPlan plan, String ifMatch) {
    var spot = held(id);
    EntityTags.require(ifMatch, spot.version());
    if (!plan.communityCode().equals(spot.view().communityCode())) {
      throw Problem.invalid("communityCode", "same-community");
    }
    spots.change(id, plan);
    record(plan.communityCode(), "change-spot", id, null);
    return byId(id);
  }

  /**
   * A spot is looked after no more.
   *
   * @param id the spot
   * @param reason why
   * @throws Problem 403 {@code other-community}, 404, 409 {@code spot-retired}, {@code
   *     spot-looked-after}
   */
  @Transactional
  void retire(UUID id, String reason) {
    var spot = held(id);
    if (spots.isGiven(id)) {
      throw Problem.conflict("spot-looked-after");
    }
    spots.retire(id, clock.instant());
    record(spot.view().communityCode(), "retire-spot", id, reason);
  }

  @Transactional
  Defined<SpotView> byId(UUID id) {
    var spot = spots.byId(id).orElseThrow(Problem::notFound);
    return new Defined<>(spot.view(), spot.version(), false);
  }

  @Transactional
  Page<SpotView> of(String community, PageRequest request) {
    return spots.of(community, request);
  }

  @Transactional
  SpotMap map(Box box) {
    return SpotMap.of(spots.in(box, MOST_ON_MAP + 1), MOST_ON_MAP);
  }

  private Spots.Kept held(UUID id) {
    var spot = spots.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(spot.view().communityCode());
    if (spot.view().retiredAt() != null) {
      throw Problem.conflict("spot-retired");
    }
    return spot;
  }

  private void record(String community, String action, UUID id, String reason) {
    trail.record(Decision.of(community, action, "civility-spot", id).because(reason));
  }
}
