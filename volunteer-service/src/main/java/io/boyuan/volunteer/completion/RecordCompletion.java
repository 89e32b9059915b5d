package io.boyuan.volunteer.completion;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.training.Syllabus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Staff record with evidence that somebody completed a training, or that nobody did (V5). */
@ApplicationScoped
class RecordCompletion {

  private final Syllabus syllabus;
  private final Completions completions;
  private final CompleteTraining complete;
  private final RenewalPolicy policy;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  RecordCompletion(
      Syllabus syllabus,
      Completions completions,
      CompleteTraining complete,
      RenewalPolicy policy,
      AuditTrail trail,
      Caller caller,
      Clock clock,
      TimeSettings settings) {
    this.syllabus = syllabus;
    this.completions = completions;
    this.complete = complete;
    this.policy = policy;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Records a completion.
   *
   * @param trainingId the training
   * @param plan who completed it, when, why it is recorded and upon what
   * @return the completion
   * @throws Problem 400, 403 {@code other-community}, {@code own-training}, 404, 409 {@code
   *     training-retired}
   */
  @Transactional
  CompletionView record(UUID trainingId, CompletionPlan plan) {
    caller.requireActsFor(syllabus.everTaught(trainingId).communityCode());
    if (caller.id().equals(plan.volunteerId())) {
      throw Problem.forbidden("own-training");
    }
    var training = syllabus.taught(trainingId);
    plan.requireSound(LocalDate.ofInstant(clock.instant(), zone));
    complete.hold(trainingId, List.of(plan.volunteerId()));
    var before = completions.lastDayOf(plan.volunteerId(), trainingId).orElse(null);
    var until =
        Validity.until(plan.completedOn(), before, training.validMonths(), policy.renewalDays());
    var id =
        completions.enter(
            trainingId,
            training.communityCode(),
            new Completions.Learner(plan.volunteerId(), plan.volunteerName()),
            new Completions.Term(plan.completedOn(), until),
            new Completions.Recorded(caller.id(), plan.reason(), plan.evidence()));
    trail.record(
        Decision.of(training.communityCode(), "record-completion", "training-completion", id)
            .because(plan.reason())
            .with("trainingId", trainingId));
    return completions.byId(id).orElseThrow();
  }

  /**
   * Makes a completion count no more.
   *
   * @param id the completion
   * @param reason why
   * @return the completion
   * @throws Problem 403 {@code other-community}, {@code own-training}, 404, 409 {@code
   *     already-revoked}
   */
  @Transactional
  CompletionView revoke(UUID id, String reason) {
    var completion = visible(id);
    if (caller.id().equals(completion.volunteerId())) {
      throw Problem.forbidden("own-training");
    }
    if (!completions.revoke(id)) {
      throw Problem.conflict("already-revoked");
    }
    trail.record(
        Decision.of(
                completions.communityOf(id).orElseThrow(),
                "revoke-completion",
                "training-completion",
                id)
            .because(reason));
    return completions.byId(id).orElseThrow();
  }

  @Transactional
  CompletionView byId(UUID id) {
    return visible(id);
  }

  @Transactional
  Page<CompletionView> of(UUID trainingId, PageRequest request) {
    caller.requireActsFor(syllabus.everTaught(trainingId).communityCode());
    return completions.of(trainingId, request);
  }

  private CompletionView visible(UUID id) {
    caller.requireActsFor(completions.communityOf(id).orElseThrow(Problem::notFound));
    return completions.byId(id).orElseThrow(Problem::notFound);
  }
}
