package io.boyuan.partnership.call;

import io.boyuan.partnership.challenge.Challenges;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Staff write calls, publish them, extend their deadline and cancel them (P3). */
@ApplicationScoped
class OpenCall {

  private final Calls calls;
  private final Challenges challenges;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  OpenCall(
      Calls calls,
      Challenges challenges,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.calls = calls;
    this.challenges = challenges;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes a draft.
   *
   * @param plan what is said of it
   * @return the draft
   * @throws Problem 400 {@code invalid-input}, 403 {@code other-community}, 409 {@code
   *     challenge-not-open}
   */
  @Transactional
  Call write(CallPlan plan) {
    plan.requireSound();
    caller.requireActsFor(plan.communityCode());
    requireOpen(plan.communityCode(), plan.challengeIds());
    var id = ids.next();
    calls.add(id, plan, clock.instant());
    return decided(Decision.of(plan.communityCode(), "write-call", "call", id));
  }

  /**
   * Changes a draft; whose it is stays.
   *
   * @param id the call
   * @param plan what is said of it now
   * @param ifMatch the version that was read
   * @return the draft
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code call-published}, {@code
   *     challenge-not-open}, 412, 428
   */
  @Transactional
  Call change(UUID id, CallPlan plan, String ifMatch) {
    plan.requireSound();
    var call = holding(id);
    EntityTags.require(ifMatch, call.version());
    call.requireDraft();
    requireOpen(call.communityCode(), plan.challengeIds());
    calls.change(id, plan);
    return decided(Decision.of(call.communityCode(), "change-call", "call", id));
  }

  /**
   * Throws a draft away.
   *
   * @param id the call
   * @throws Problem 403 {@code other-community}, 404, 409 {@code call-published}
   */
  @Transactional
  void discard(UUID id) {
    var call = holding(id);
    call.requireDraft();
    calls.discard(id);
    trail.record(Decision.of(call.communityCode(), "discard-call", "call", id));
  }

  /**
   * Publishes a draft: from now on nothing that decides changes.
   *
   * @param id the call
   * @return it as it stands
   * @throws Problem 403 {@code other-community}, 404, 409 {@code call-published}, {@code
   *     deadline-passed}, {@code challenge-not-open}
   */
  @Transactional
  Call publish(UUID id) {
    var now = clock.instant();
    var call = holding(id);
    call.requireDraft();
    if (!now.isBefore(call.dates().deadline())) {
      throw Problem.conflict("deadline-passed");
    }
    requireOpen(call.communityCode(), call.challengeIds());
    calls.publish(id, now);
    var published = decided(Decision.of(call.communityCode(), "publish-call", "call", id));
    outbox.tell(published.published());
    return published;
  }

  /**
   * Gives teams more time, before the deadline passed.
   *
   * @param id the call
   * @param deadline later than it was
   * @param reviewUntil no earlier than it was
   * @param reason for everybody
   * @return it as it stands
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code call-not-open}, {@code
   *     deadline-passed}
   */
  @Transactional
  Call extend(UUID id, Instant deadline, Instant reviewUntil, String reason) {
    var call = holding(id);
    var now = clock.instant();
    call.requireUnderWay();
    if (!now.isBefore(call.dates().deadline())) {
      throw Problem.conflict("deadline-passed");
    }
    if (!deadline.isAfter(call.dates().deadline())) {
      throw Problem.invalid("deadline", "out-of-range");
    }
    if (!reviewUntil.isAfter(deadline) || reviewUntil.isBefore(call.dates().reviewUntil())) {
      throw Problem.invalid("reviewUntil", "out-of-range");
    }
    calls.extend(id, deadline, reviewUntil);
    var extended =
        decided(
            Decision.of(call.communityCode(), "extend-call", "call", id)
                .because(reason)
                .with("from", call.dates().deadline().toString())
                .with("until", deadline.toString()));
    outbox.tell(extended.extended(now));
    return extended;
  }

  /**
   * Cancels it, and tells whom it was told of.
   *
   * @param id the call
   * @param reason for everybody
   * @return it as it stands
   * @throws Problem 403 {@code other-community}, 404, 409 {@code call-not-open}
   */
  @Transactional
  Call cancel(UUID id, String reason) {
    var call = holding(id);
    call.requireUnderWay();
    calls.cancel(id, reason);
    var cancelled =
        decided(Decision.of(call.communityCode(), "cancel-call", "call", id).because(reason));
    outbox.tell(cancelled.cancelled(clock.instant()));
    return cancelled;
  }

  private Call holding(UUID id) {
    var call = calls.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(call.communityCode());
    return call;
  }

  private void requireOpen(String community, List<UUID> challengeIds) {
    if (!challenges.areOpen(community, challengeIds)) {
      throw Problem.conflict("challenge-not-open");
    }
  }

  private Call decided(Decision decision) {
    trail.record(decision);
    return calls.byId(decision.subjectId()).orElseThrow();
  }
}
