package io.boyuan.volunteer.assignment;

import io.boyuan.platform.database.OneByOne;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Who does not answer by the deadline is waited for no longer; the next best is asked (D3). */
@ApplicationScoped
public class AwaitAnswers {

  private static final Logger LOG = Logger.getLogger(AwaitAnswers.class);

  private final Assignments assignments;
  private final AnswerAssignment answers;
  private final Clock clock;

  @Inject
  AwaitAnswers(Assignments assignments, AnswerAssignment answers, Clock clock) {
    this.assignments = assignments;
    this.answers = answers;
    this.clock = clock;
  }

  @Scheduled(
      every = "1m",
      delayed = "50s",
      identity = "await-answers",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void all() {
    OneByOne.each(
        assignments.due(clock.instant()),
        answers::lapse,
        (id, e) -> LOG.errorf(e, "The assignment %s could not lapse; it will", id));
  }
}
