package io.boyuan.grid.patrol;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.qr.QrCode;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Staff define which routes are walked, and print the codes of their checkpoints (G4). */
@ApplicationScoped
class DefineRoutes {

  private static final int TOKEN_BYTES = 16;

  private final Routes routes;
  private final PlanRounds rounds;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  DefineRoutes(
      Routes routes, PlanRounds rounds, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.routes = routes;
    this.rounds = rounds;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Defines a route, whose rounds are planned at once.
   *
   * @param plan what is walked and when
   * @return the route
   * @throws Problem 400, 403 {@code other-community}, 409 {@code unknown-grid}
   */
  @Transactional
  RouteView define(RoutePlan plan) {
    caller.requireActsFor(plan.communityCode());
    plan.requireSound(rounds.today(), rounds.zone());
    if (plan.checkpoints().stream().anyMatch(each -> each.id() != null)) {
      throw Problem.invalid("checkpoints", "no-checkpoint-of-the-route");
    }
    var id = ids.next();
    routes.add(id, plan, clock.instant());
    put(id, plan.checkpoints());
    return planned(id, "define-route");
  }

  /**
   * Changes a route. Rounds to come that nobody is assigned to are planned anew.
   *
   * @param id the route
   * @param plan what is walked and when
   * @param ifMatch the version that was read
   * @return the route
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code route-retired}, 412, 428
   */
  @Transactional
  RouteView change(UUID id, RoutePlan plan, String ifMatch) {
    var route = managed(id);
    EntityTags.require(ifMatch, route.version());
    requireNotRetired(route);
    plan.requireSound(rounds.today(), rounds.zone());
    if (!plan.communityCode().equals(route.communityCode())
        || !plan.gridCode().equals(route.gridCode())) {
      throw Problem.invalid("gridCode", "stays");
    }
    var known = new HashSet<>(route.checkpoints().stream().map(CheckpointView::id).toList());
    if (!plan.checkpoints().stream().allMatch(c -> c.id() == null || known.contains(c.id()))) {
      throw Problem.invalid("checkpoints", "no-checkpoint-of-the-route");
    }
    routes.change(id, plan);
    put(id, plan.checkpoints());
    rounds.takeBack(id);
    return planned(id, "change-route");
  }

  /**
   * Retires a route; rounds to come that nobody is assigned to are taken back.
   *
   * @param id the route
   * @param reason why
   * @return the route
   * @throws Problem 403 {@code other-community}, 404, 409 {@code route-retired}
   */
  @Transactional
  RouteView retire(UUID id, String reason) {
    var route = managed(id);
    requireNotRetired(route);
    routes.retire(id, clock.instant());
    rounds.takeBack(id);
    trail.record(
        Decision.of(route.communityCode(), "retire-route", "patrol-route", id).because(reason));
    return routes.byId(id).orElseThrow();
  }

  private RouteView planned(UUID id, String action) {
    var route = routes.holding(id).orElseThrow();
    rounds.plan(route);
    trail.record(Decision.of(route.communityCode(), action, "patrol-route", id));
    return route;
  }

  private void put(UUID routeId, List<CheckpointPlan> plans) {
    var kept = new ArrayList<UUID>();
    for (var plan : plans) {
      var id = plan.id() == null ? ids.next() : plan.id();
      routes.put(routeId, id, kept.size(), plan, plan.hasCode() ? token() : null);
      kept.add(id);
    }
    routes.removeOthers(routeId, kept, clock.instant());
  }

  private String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * The code that hangs at a checkpoint, to be printed.
   *
   * @param id the route
   * @param checkpointId the checkpoint
   * @return a PNG image
   * @throws Problem 403 {@code other-community}, 404 also for a checkpoint without a code
   */
  @Transactional
  byte[] code(UUID id, UUID checkpointId) {
    managed(id);
    return QrCode.png(routes.token(id, checkpointId).orElseThrow(Problem::notFound));
  }

  private RouteView managed(UUID id) {
    var route = routes.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(route.communityCode());
    return route;
  }

  private static void requireNotRetired(RouteView route) {
    if (route.retired()) {
      throw Problem.conflict("route-retired");
    }
  }

  @Transactional
  RouteView byId(UUID id) {
    var route = routes.byId(id).orElseThrow(Problem::notFound);
    requireReads(route.communityCode());
    return route;
  }

  @Transactional
  Page<RouteView> of(String community, String grid, PageRequest request) {
    requireReads(community);
    return routes.of(community, grid, request);
  }

  private void requireReads(String community) {
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(community);
    }
  }
}
