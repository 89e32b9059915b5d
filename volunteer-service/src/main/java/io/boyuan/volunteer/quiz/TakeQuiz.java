package io.boyuan.volunteer.quiz;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.completion.CompleteTraining;
import io.boyuan.volunteer.training.Syllabus;
import io.boyuan.volunteer.training.TaughtTraining;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A volunteer takes the quiz of a training, a few times a day (V5). */
@ApplicationScoped
class TakeQuiz {

  private final Syllabus syllabus;
  private final Attempts attempts;
  private final CompleteTraining complete;
  private final QuizPolicy policy;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  TakeQuiz(
      Syllabus syllabus,
      Attempts attempts,
      CompleteTraining complete,
      QuizPolicy policy,
      Caller caller,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.syllabus = syllabus;
    this.attempts = attempts;
    this.complete = complete;
    this.policy = policy;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * The questions.
   *
   * @param trainingId the training
   * @return its quiz without what is right
   * @throws Problem 404 also without a quiz, 409 {@code training-retired}
   */
  @Transactional
  QuizView quiz(UUID trainingId) {
    var training = withQuiz(trainingId);
    int tried = attempts.since(startOfToday(), trainingId, caller.id());
    return new QuizView(
        training.quizVersion(),
        training.passMark(),
        Math.max(0, policy.triesPerDay() - tried),
        training.questions().stream().map(QuizView.Asked::of).toList());
  }

  /**
   * Marks the caller's answers.
   *
   * @param trainingId the training
   * @param answers what they hand in
   * @return how much was right, and whether that was enough
   * @throws Problem 400, 404 also without a quiz, 409 {@code training-retired}, {@code
   *     quiz-changed}, {@code too-many-tries}
   */
  @Transactional
  AttemptView handIn(UUID trainingId, Answers answers) {
    var training = withQuiz(trainingId);
    if (answers.version() != training.quizVersion()) {
      throw Problem.conflict("quiz-changed");
    }
    int percent = answers.percentRightOf(training.questions());
    var me = List.of(caller.id());
    complete.hold(trainingId, me);
    if (attempts.since(startOfToday(), trainingId, caller.id()) >= policy.triesPerDay()) {
      throw Problem.conflict("too-many-tries").with("most", policy.triesPerDay());
    }
    boolean passed = percent >= training.passMark();
    var attempt = new AttemptView(ids.next(), trainingId, percent, passed, clock.instant());
    attempts.add(attempt, caller.id(), training.quizVersion());
    if (passed) {
      complete.ifDue(trainingId, me);
    }
    return attempt;
  }

  @Transactional
  Page<AttemptView> mine(UUID trainingId, PageRequest request) {
    return attempts.of(trainingId, caller.id(), request);
  }

  @Transactional
  AttemptView mine(UUID trainingId, UUID id) {
    return attempts.of(id, trainingId, caller.id()).orElseThrow(Problem::notFound);
  }

  private TaughtTraining withQuiz(UUID trainingId) {
    var training = syllabus.taught(trainingId);
    if (training.passMark() == null) {
      throw Problem.notFound();
    }
    return training;
  }

  private Instant startOfToday() {
    return LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant();
  }
}
