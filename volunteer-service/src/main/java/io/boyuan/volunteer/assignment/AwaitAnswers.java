package io.boyuan.volunteer.assignment;

import io.boyuan.platform.database.OneByOne;
import io.boyuan.volunteer.dispatch.DispatchOrders;
import io.boyuan.volunteer.shift.Shifts;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Who does not answer by the deadline is waited for no longer; the next best is asked (D3). Orders
 * for which nobody was left are tried again, for people become free.
 */
@ApplicationScoped
public class AwaitAnswers {

  private static final Logger LOG = Logger.getLogger(AwaitAnswers.class);

  private final Assignments assignments;
  private final AnswerAssignment answers;
  private final DispatchOrders orders;
  private final Shifts shifts;
  private final AskNext next;
  private final Clock clock;

  @Inject
  AwaitAnswers(
      Assignments assignments,
      AnswerAssignment answers,
      DispatchOrders orders,
      Shifts shifts,
      AskNext next,
      Clock clock) {
    this.assignments = assignments;
    this.answers = answers;
    this.orders = orders;
    this.shifts = shifts;
    this.next = next;
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

  @Scheduled(
      every = "1m",
      delayed = "55s",
      identity = "ask-again",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void askAgain() {
    OneByOne.each(
        orders.toLookAfter(clock.instant()),
        this::askAgain,
        (id, e) -> LOG.errorf(e, "Nobody could be asked for the order %s; it is tried again", id));
  }

  private void askAgain(UUID id) {
    var shift = shifts.holdingOf(id);
    shift.ifPresent(held -> next.fill(held, orders.holding(id).orElseThrow()));
  }
}
