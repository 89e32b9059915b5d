package io.boyuan.volunteer.training;

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
import java.util.List;
import java.util.UUID;

/** Staff offer trainings, change and retire them; anyone reads them (V5). */
@ApplicationScoped
class ManageTrainings {

  private final Trainings trainings;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ManageTrainings(Trainings trainings, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.trainings = trainings;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Offers a training.
   *
   * @param plan what staff say of it
   * @return the training
   * @throws Problem 400 {@code invalid-input}, 403 {@code other-community}
   */
  @Transactional
  TrainingView offer(TrainingPlan plan) {
    plan.requireSound();
    caller.requireActsFor(plan.communityCode());
    var training = Training.offer(ids.next(), plan, clock.instant());
    trainings.persistAndFlush(training);
    trail.record(decision("offer-training", training));
    return TrainingView.of(training);
  }

  /**
   * Changes a training.
   *
   * @param id the training
   * @param plan what staff say of it now
   * @param ifMatch the version they read
   * @return the training and its new version
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code training-retired}, 412, 428
   */
  @Transactional
  Versioned change(UUID id, TrainingPlan plan, String ifMatch) {
    plan.requireSound();
    var training = trainings.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(training.communityCode());
    if (!training.communityCode().equals(plan.communityCode())) {
      throw Problem.forbidden("other-community");
    }
    EntityTags.require(ifMatch, training.version());
    training.change(plan);
    trainings.flush();
    trail.record(decision("change-training", training));
    return Versioned.of(training);
  }

  /**
   * Retires a training.
   *
   * @param id the training
   * @param reason why
   * @return the training
   * @throws Problem 403 {@code other-community}, 404, 409 {@code training-retired}
   */
  @Transactional
  TrainingView retire(UUID id, String reason) {
    var training = trainings.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(training.communityCode());
    training.retire(clock.instant());
    trainings.flush();
    trail.record(decision("retire-training", training).because(reason));
    return TrainingView.of(training);
  }

  @Transactional
  Page<TrainingView> offered(String community, PageRequest request) {
    return trainings.offered(community, request).map(TrainingView::of);
  }

  @Transactional
  Versioned byId(UUID id) {
    return trainings.findByIdOptional(id).map(Versioned::of).orElseThrow(Problem::notFound);
  }

  /**
   * The quiz as staff wrote it.
   *
   * @param id the training
   * @return its questions with what is right
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  List<Question> questions(UUID id) {
    var training = trainings.findByIdOptional(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(training.communityCode());
    return List.copyOf(training.questions());
  }

  private static Decision decision(String action, Training training) {
    return Decision.of(training.communityCode(), action, "training", training.id());
  }

  /**
   * A training and the version it was read at.
   *
   * @param training as it is shown
   * @param version for the entity tag
   */
  record Versioned(TrainingView training, long version) {

    static Versioned of(Training training) {
      return new Versioned(TrainingView.of(training), training.version());
    }
  }
}
