package io.boyuan.booking.space;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
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

/** Staff open spaces and change them; anyone reads them (B1). */
@ApplicationScoped
class ManageSpaces {

  private final Spaces spaces;
  private final Seats seats;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ManageSpaces(Spaces spaces, Seats seats, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.spaces = spaces;
    this.seats = seats;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Opens a space.
   *
   * @param plan what staff say of it
   * @return the space
   * @throws Problem 400 {@code invalid-input}, 403 {@code other-community}, 409 {@code
   *     space-code-taken}
   */
  @Transactional
  SpaceView open(SpacePlan plan) {
    caller.requireActsFor(plan.communityCode());
    var space = Space.open(ids.next(), plan, clock.instant());
    spaces.persistAndFlush(space);
    seats.provide(space);
    trail.record(Decision.of(space.communityCode(), "open-space", "space", space.id()));
    return SpaceView.of(space);
  }

  /**
   * Changes a space; bookings that stand keep their time and price.
   *
   * @param id the space
   * @param plan what staff say of it now
   * @param ifMatch the version they read
   * @return the space and its new version
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code space-code-taken}, {@code
   *     space-in-use} when it is booked and would be taken in another way, 412, 428
   */
  @Transactional
  Versioned change(UUID id, SpacePlan plan, String ifMatch) {
    var space = spaces.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(space.communityCode());
    if (!space.communityCode().equals(plan.communityCode())) {
      throw Problem.forbidden("other-community");
    }
    EntityTags.require(ifMatch, space.version());
    if (plan.seating() != space.seating() && seats.areTaken(space.id(), clock.instant())) {
      throw Problem.conflict("space-in-use");
    }
    space.change(plan);
    spaces.flush();
    seats.provide(space);
    trail.record(Decision.of(space.communityCode(), "change-space", "space", id));
    return Versioned.of(space);
  }

  @Transactional
  Page<SpaceView> list(WantedSpace wanted, PageRequest request) {
    return spaces.like(wanted, request).map(SpaceView::of);
  }

  @Transactional
  Versioned byId(UUID id) {
    return spaces.findByIdOptional(id).map(Versioned::of).orElseThrow(Problem::notFound);
  }

  /**
   * A space and the version it was read at.
   *
   * @param space as it is shown
   * @param version for the entity tag
   */
  record Versioned(SpaceView space, long version) {

    static Versioned of(Space space) {
      return new Versioned(SpaceView.of(space), space.version());
    }
  }
}
