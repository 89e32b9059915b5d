package io.boyuan.partnership.challenge;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff write challenges or take them from matters, publish and end them (P3). */
@ApplicationScoped
class PutOutChallenge {

  private final Challenges challenges;
  private final Candidates candidates;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  PutOutChallenge(
      Challenges challenges,
      Candidates candidates,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.challenges = challenges;
    this.candidates = candidates;
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
   * @throws Problem 403 {@code other-community}, 409 {@code unknown-matter}, {@code matter-ended},
   *     {@code matter-taken}
   */
  @Transactional
  Challenge write(ChallengePlan plan) {
    caller.requireActsFor(plan.communityCode());
    if (plan.matterId() != null) {
      candidates.requireOpen(plan.communityCode(), plan.matterId());
    }
    var id = ids.next();
    challenges.add(id, plan, clock.instant());
    return decided("write-challenge", id, null);
  }

  /**
   * Changes a draft; whose it is and from which matter stays.
   *
   * @param id the challenge
   * @param plan what is said of it now
   * @param ifMatch the version that was read
   * @return the draft
   * @throws Problem 403 {@code other-community}, 404, 409 {@code challenge-published}, 412, 428
   */
  @Transactional
  Challenge change(UUID id, ChallengePlan plan, String ifMatch) {
    var challenge = holding(id);
    EntityTags.require(ifMatch, challenge.version());
    challenge.requireDraft();
    challenges.change(id, plan);
    return decided("change-challenge", id, null);
  }

  /**
   * Throws a draft away; its matter can be taken again.
   *
   * @param id the challenge
   * @throws Problem 403 {@code other-community}, 404, 409 {@code challenge-published}
   */
  @Transactional
  void discard(UUID id) {
    var challenge = holding(id);
    challenge.requireDraft();
    challenges.discard(id);
    trail.record(Decision.of(challenge.communityCode(), "discard-challenge", "challenge", id));
  }

  /**
   * Shows it to everybody.
   *
   * @param id the challenge
   * @return it as it stands
   * @throws Problem 403 {@code other-community}, 404, 409 {@code challenge-published}
   */
  @Transactional
  Challenge publish(UUID id) {
    holding(id).requireDraft();
    challenges.publish(id, clock.instant());
    return decided("publish-challenge", id, null);
  }

  /**
   * Ends it.
   *
   * @param id the challenge
   * @param end closed or solved
   * @param words why or how, for everybody
   * @return it as it stands
   * @throws Problem 403 {@code other-community}, 404, 409 {@code challenge-not-open}
   */
  @Transactional
  Challenge end(UUID id, Challenge.Status end, String words) {
    holding(id).requireCanEndAs(end);
    challenges.end(id, end, words);
    return decided(
        end == Challenge.Status.SOLVED ? "solve-challenge" : "close-challenge", id, words);
  }

  private Challenge holding(UUID id) {
    var challenge = challenges.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(challenge.communityCode());
    return challenge;
  }

  private Challenge decided(String action, UUID id, String reason) {
    var challenge = challenges.byId(id).orElseThrow();
    trail.record(Decision.of(challenge.communityCode(), action, "challenge", id).because(reason));
    return challenge;
  }
}
