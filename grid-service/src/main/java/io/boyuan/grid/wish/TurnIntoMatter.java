package io.boyuan.grid.wish;

import io.boyuan.grid.matter.OpenMatter;
import io.boyuan.grid.request.ChangeRequest;
import io.boyuan.grid.request.Charge;
import io.boyuan.grid.request.ServiceRequest;
import io.boyuan.grid.timeline.Entry;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff make a matter of a wish that enough support, or of another one for a reason (G6, G7). */
@ApplicationScoped
class TurnIntoMatter {

  private final Wishes wishes;
  private final WishPolicy policy;
  private final ChangeRequest changes;
  private final OpenMatter matters;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  TurnIntoMatter(
      Wishes wishes,
      WishPolicy policy,
      ChangeRequest changes,
      OpenMatter matters,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.wishes = wishes;
    this.policy = policy;
    this.changes = changes;
    this.matters = matters;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Makes a matter of a wish.
   *
   * @return the matter
   * @throws Problem 403 {@code other-community}, 404, 409 {@code already-a-matter}, {@code
   *     wish-closed}, {@code wish-not-ready}
   */
  @Transactional
  UUID turn(UUID id, MatterOfWish plan) {
    var request = changes.change(id, held -> becomes(held, plan));
    var matter =
        matters.open(
            request.communityCode(),
            request.gridCode(),
            plan.title(),
            plan.description() == null ? request.description() : plan.description(),
            id);
    wishes.becomes(id, matter);
    trail.record(
        Decision.of(request.communityCode(), "turn-wish-into-matter", "request", id)
            .because(plan.reason())
            .with("matterId", matter.toString()));
    return matter;
  }

  private Entry becomes(ServiceRequest request, MatterOfWish plan) {
    caller.requireActsFor(request.communityCode());
    if (!request.isWish()) {
      throw Problem.notFound();
    }
    var wish = wishes.holding(request.id());
    wish.requireOpen();
    if (wish.matterId() != null) {
      throw Problem.conflict("already-a-matter");
    }
    if (wish.supporters() < policy.threshold() && plan.reason() == null) {
      throw Problem.conflict("wish-not-ready").with("threshold", policy.threshold());
    }
    return request.tell(
        Entry.Kind.BECAME_MATTER, plan.title(), Charge.actor(caller), clock.instant());
  }
}
