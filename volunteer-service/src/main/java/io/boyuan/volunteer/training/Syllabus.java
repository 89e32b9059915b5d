package io.boyuan.volunteer.training;

import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What is taught, for those who teach it, examine in it or certify it. */
@ApplicationScoped
public class Syllabus {

  private final Trainings trainings;

  @Inject
  Syllabus(Trainings trainings) {
    this.trainings = trainings;
  }

  /**
   * A training that is taught.
   *
   * @param id the training
   * @return what it consists of
   * @throws Problem 404, 409 {@code training-retired}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public TaughtTraining taught(UUID id) {
    var training = trainings.findByIdOptional(id).orElseThrow(Problem::notFound);
    training.requireOffered();
    return TaughtTraining.of(training);
  }

  /**
   * A training that is taught, or was.
   *
   * @param id the training
   * @return what it consists of
   * @throws Problem 404
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public TaughtTraining everTaught(UUID id) {
    return trainings.findByIdOptional(id).map(TaughtTraining::of).orElseThrow(Problem::notFound);
  }
}
