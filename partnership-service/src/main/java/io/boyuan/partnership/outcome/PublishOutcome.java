package io.boyuan.partnership.outcome;

import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.partnership.attachment.Upload;
import io.boyuan.partnership.award.Award;
import io.boyuan.partnership.award.Awards;
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

/** Staff tell everybody what came of an award that is done (P3). */
@ApplicationScoped
class PublishOutcome {

  private final Awards awards;
  private final Outcomes outcomes;
  private final Attachments attachments;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  PublishOutcome(
      Awards awards,
      Outcomes outcomes,
      Attachments attachments,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.awards = awards;
    this.outcomes = outcomes;
    this.attachments = attachments;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Publishes.
   *
   * @param awardId an award that is done
   * @param plan what everybody reads
   * @return the outcome
   * @throws Problem 403 {@code other-community}, 404, 409 {@code award-not-done}, {@code
   *     outcome-published}
   */
  @Transactional
  VentureOutcome publish(UUID awardId, OutcomePlan plan) {
    var award = awards.holding(awardId).orElseThrow(Problem::notFound);
    caller.requireActsFor(award.communityCode());
    if (award.status() != Award.Status.DONE) {
      throw Problem.conflict("award-not-done");
    }
    var id = ids.next();
    outcomes.add(id, award, plan, clock.instant());
    return decided("publish-outcome", id);
  }

  /**
   * Says it better.
   *
   * @param id the outcome
   * @param plan what everybody reads now
   * @param ifMatch the version that was read
   * @return the outcome
   * @throws Problem 403 {@code other-community}, 404, 412, 428
   */
  @Transactional
  VentureOutcome change(UUID id, OutcomePlan plan, String ifMatch) {
    EntityTags.require(ifMatch, holding(id).version());
    outcomes.change(id, plan);
    return decided("change-outcome", id);
  }

  /** Staff show a photo or a paper with it. */
  @Transactional
  AttachmentView attach(UUID id, String name, Upload upload) {
    var outcome = holding(id);
    var added = attachments.add(AttachmentSubject.OUTCOME, id, name, upload);
    trail.record(Decision.of(outcome.communityCode(), "attach-to-outcome", "outcome", id));
    return added;
  }

  /** What should not be shown is taken away again. */
  @Transactional
  void detach(UUID id, UUID attachment) {
    var outcome = holding(id);
    attachments.remove(AttachmentSubject.OUTCOME, id, attachment);
    trail.record(Decision.of(outcome.communityCode(), "detach-from-outcome", "outcome", id));
  }

  private VentureOutcome holding(UUID id) {
    var outcome = outcomes.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(outcome.communityCode());
    return outcome;
  }

  private VentureOutcome decided(String action, UUID id) {
    var outcome = outcomes.byId(id).orElseThrow();
    trail.record(Decision.of(outcome.communityCode(), action, "outcome", id));
    return outcome;
  }
}
