package io.boyuan.grid.structure;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Staff define their community and its parts by code (G1). To define what is there already as it is
 * changes nothing; to change it takes the version that was read.
 */
@ApplicationScoped
class DefineStructure {

  private final Communities communities;
  private final Grids grids;
  private final MicroGrids microGrids;
  private final Event<MicroGridMoved> moves;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DefineStructure(
      Communities communities,
      Grids grids,
      MicroGrids microGrids,
      Event<MicroGridMoved> moves,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.communities = communities;
    this.grids = grids;
    this.microGrids = microGrids;
    this.moves = moves;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Defines a community.
   *
   * @param code its code
   * @param plan what is said of it
   * @param ifMatch the version that was read, needed for a change
   * @return the community
   * @throws Problem 403 {@code other-community}, 412, 428
   */
  @Transactional
  Defined<CommunityView> community(String code, CommunityPlan plan, String ifMatch) {
    caller.requireActsFor(code);
    var found = communities.named(code);
    if (found.isPresent() && found.get().isAs(plan)) {
      return new Defined<>(CommunityView.of(found.get()), found.get().version(), false);
    }
    var community =
        found.orElseGet(() -> Community.define(ids.next(), code, plan, clock.instant()));
    if (found.isPresent()) {
      EntityTags.require(ifMatch, community.version());
      community.change(plan);
    }
    communities.persistAndFlush(community);
    outbox.tell(StructureFacts.defined(community));
    trail.record(Decision.of(code, "define-community", "community", community.id()));
    return new Defined<>(CommunityView.of(community), community.version(), found.isEmpty());
  }

  /**
   * Defines a grid.
   *
   * @param communityCode the community it is part of
   * @param code its code
   * @param plan what is said of it
   * @param ifMatch the version that was read, needed for a change
   * @return the grid
   * @throws Problem 403 {@code other-community}, 409 {@code unknown-community}, 412, 428
   */
  @Transactional
  Defined<GridView> grid(String communityCode, String code, GridPlan plan, String ifMatch) {
    caller.requireActsFor(communityCode);
    if (communities.named(communityCode).isEmpty()) {
      throw Problem.conflict("unknown-community");
    }
    var found = grids.named(communityCode, code);
    if (found.isPresent() && found.get().names().equals(plan.names())) {
      return new Defined<>(GridView.of(found.get()), found.get().version(), false);
    }
    var grid =
        found.orElseGet(
            () -> Grid.define(ids.next(), communityCode, code, plan.names(), clock.instant()));
    if (found.isPresent()) {
      EntityTags.require(ifMatch, grid.version());
      grid.rename(plan.names());
    }
    grids.persistAndFlush(grid);
    trail.record(Decision.of(communityCode, "define-grid", "grid", grid.id()));
    return new Defined<>(GridView.of(grid), grid.version(), found.isEmpty());
  }

  /**
   * Defines a micro-grid.
   *
   * @param communityCode the community it lies in
   * @param code its code
   * @param plan what is said of it
   * @param ifMatch the version that was read, needed for a change
   * @return the micro-grid
   * @throws Problem 403 {@code other-community}, 409 {@code unknown-grid}, {@code
   *     outside-new-grid}, 412, 428
   */
  @Transactional
  Defined<MicroGridView> microGrid(
      String communityCode, String code, MicroGridPlan plan, String ifMatch) {
    caller.requireActsFor(communityCode);
    if (grids.named(communityCode, plan.gridCode()).isEmpty()) {
      throw Problem.conflict("unknown-grid");
    }
    var found = microGrids.named(communityCode, code);
    if (found.isPresent() && found.get().isAs(plan)) {
      return new Defined<>(MicroGridView.of(found.get()), found.get().version(), false);
    }
    var microGrid =
        found.orElseGet(
            () -> MicroGrid.define(ids.next(), communityCode, code, plan, clock.instant()));
    if (found.isPresent()) {
      EntityTags.require(ifMatch, microGrid.version());
    }
    boolean isMoved = !microGrid.gridCode().equals(plan.gridCode());
    microGrid.change(plan);
    microGrids.persistAndFlush(microGrid);
    if (isMoved) {
      moves.fire(new MicroGridMoved(communityCode, code, plan.gridCode()));
    }
    outbox.tell(StructureFacts.changed(microGrid));
    trail.record(Decision.of(communityCode, "define-micro-grid", "micro-grid", microGrid.id()));
    return new Defined<>(MicroGridView.of(microGrid), microGrid.version(), found.isEmpty());
  }
}
