package io.boyuan.grid.dutypost;

import io.boyuan.contracts.grid.DutyConfirmed;
import io.boyuan.grid.party.PartyMembers;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
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

/** Staff see who claimed a post, release them, and confirm what they served (G3). */
@ApplicationScoped
class RunPost {

  private final Posts posts;
  private final Claims claims;
  private final PartyMembers members;
  private final Sql sql;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RunPost(
      Posts posts,
      Claims claims,
      PartyMembers members,
      Sql sql,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.posts = posts;
    this.claims = claims;
    this.members = members;
    this.sql = sql;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /** Who claimed a post, masked; that it was read, and why, is in the audit trail. */
  @Transactional
  Page<ClaimView> claims(UUID id, String reason, PageRequest request) {
    var post = posts.byId(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(post.communityCode());
    var page = claims.ofPost(id, request);
    var names = members.maskedNames(page.items().stream().map(ClaimView::memberId).toList());
    trail.record(
        Decision.of(post.communityCode(), "read-duty-post-claims", "duty-post", id)
            .because(reason));
    return page.map(claim -> claim.named(names.get(claim.memberId())));
  }

  /**
   * Releases a member from a post.
   *
   * @param id the post
   * @param claimId the claim
   * @param reason why
   * @throws Problem 403 {@code other-community}, 404 also when it ended
   */
  @Transactional
  void release(UUID id, UUID claimId, String reason) {
    var post = own(id);
    var claim =
        claims
            .byId(id, claimId)
            .filter(found -> found.endedAt() == null)
            .orElseThrow(Problem::notFound);
    claims.end(claim.id(), Claims.Ending.RELEASED, clock.instant());
    posts.take(id, -1);
    trail.record(
        Decision.of(post.communityCode(), "release-duty-post", "duty-post-claim", claimId)
            .because(reason));
  }

  /**
   * Confirms what a member served in a post; it counts as service.
   *
   * @param id the post
   * @param claimId the claim, which may have ended since
   * @param plan when and how long
   * @return the confirmed service
   * @throws Problem 400, 403 {@code other-community}, {@code own-duty}, 404, 409 {@code
   *     duty-not-over}, {@code overlapping-duty}
   */
  @Transactional
  UUID confirm(UUID id, UUID claimId, ServePlan plan) {
    var post = own(id);
    var claim =
        claims
            .byId(id, claimId)
            .filter(found -> found.personId() != null)
            .orElseThrow(Problem::notFound);
    if (claim.personId().equals(caller.id())) {
      throw Problem.forbidden("own-duty");
    }
    var now = clock.instant();
    var endedAt = plan.endedBy(post.minutes(), claim.claimedAt(), now);
    var service = ids.next();
    sql.change(
        "insert into duty_post_service (id, claim_id, person_id, started_at, ended_at, minutes,"
            + " confirmed_by, confirmed_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        service,
        claimId,
        claim.personId(),
        plan.startedAt(),
        endedAt,
        plan.minutesOr(post.minutes()),
        caller.id(),
        now);
    outbox.tell(
        new DutyConfirmed(
            service,
            0,
            DutyConfirmed.Kind.DUTY.name(),
            claim.personId(),
            post.communityCode(),
            DutyConfirmed.SERVED,
            plan.startedAt(),
            endedAt,
            plan.minutesOr(post.minutes()),
            caller.id()));
    trail.record(
        Decision.of(post.communityCode(), "confirm-duty", "duty-post-service", service)
            .with("minutes", plan.minutesOr(post.minutes())));
    return service;
  }

  private PostView own(UUID id) {
    var post = posts.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(post.communityCode());
    return post;
  }
}
