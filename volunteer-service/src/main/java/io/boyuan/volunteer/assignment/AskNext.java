package io.boyuan.volunteer.assignment;

import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.candidate.FindPeople;
import io.boyuan.volunteer.candidate.GatherPeople;
import io.boyuan.volunteer.candidate.OpenOrder;
import io.boyuan.volunteer.candidate.OpenOrders;
import io.boyuan.volunteer.candidate.SendingPolicy;
import io.boyuan.volunteer.dispatch.DispatchOrder;
import io.boyuan.volunteer.dispatch.KeepOrders;
import io.boyuan.volunteer.planning.OrderToFill;
import io.boyuan.volunteer.planning.Preference;
import io.boyuan.volunteer.planning.Sendable;
import io.boyuan.volunteer.planning.SendingWords;
import io.boyuan.volunteer.shift.Shift;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * When somebody refuses, is silent or steps back, the next best is asked by itself: who the plan
 * ranked next, and when all of them were asked, who is nearest. Everything is checked anew. Whom
 * nobody is found for is told early.
 */
@ApplicationScoped
public class AskNext {

  private static final int AT_A_TIME = 30;
  private static final int LOOKED_AT = 300;
  private static final Duration LOOKED_AGAIN = Duration.ofMinutes(10);

  private final Assignments assignments;
  private final AskPeople ask;
  private final OpenOrders orders;
  private final FindPeople find;
  private final GatherPeople gather;
  private final KeepOrders keep;
  private final SendingPolicy policy;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  AskNext(
      Assignments assignments,
      AskPeople ask,
      OpenOrders orders,
      FindPeople find,
      GatherPeople gather,
      KeepOrders keep,
      SendingPolicy policy,
      Clock clock,
      TimeSettings time) {
    this.assignments = assignments;
    this.ask = ask;
    this.orders = orders;
    this.find = find;
    this.gather = gather;
    this.keep = keep;
    this.policy = policy;
    this.clock = clock;
    this.zone = time.zone();
  }

  /**
   * Asks for all places of an order that nobody is asked for, if anybody ever was, or was looked
   * for.
   */
  void fill(Shift shift, DispatchOrder order) {
    if (isWanted(order) && (order.isLookedAfter() || assignments.wasAnyoneAsked(order.id()))) {
      fillPlanned(shift, order);
    }
  }

  /**
   * Asks for all places of an order that nobody is asked for; when nobody is left to be asked, the
   * order is short of people, and it is looked again after a while.
   *
   * @param shift the order's shift, held
   * @param order the order, held
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void fillPlanned(Shift shift, DispatchOrder order) {
    if (!isWanted(order)) {
      keep.change(order, held -> held.lookAgain(null));
      return;
    }
    var search = new Search(shift, order);
    search.ask(assignments.alternatives(order.id(), AT_A_TIME), true);
    if (isWanted(order)) {
      search.ask(find.nextFor(search.open, LOOKED_AT), false);
    }
    search.end();
  }

  private boolean isWanted(DispatchOrder order) {
    return order.isOpen() && order.missing() > 0 && clock.instant().isBefore(order.startsAt());
  }

  /** For one order. */
  private final class Search {

    private final Shift shift;
    private final DispatchOrder order;
    private final OpenOrder open;
    private boolean isSomebodyBusy;

    private Search(Shift shift, DispatchOrder order) {
      this.shift = shift;
      this.order = order;
      this.open = orders.byId(order.id()).orElseThrow();
    }

    private void ask(List<UUID> found, boolean isRanked) {
      for (int from = 0; from < found.size() && isWanted(order); from += AT_A_TIME) {
        askSome(found.subList(from, Math.min(found.size(), from + AT_A_TIME)), isRanked);
      }
    }

    private void askSome(List<UUID> persons, boolean isRanked) {
      var gathered = gather.of(persons, List.of(open));
      var people = persons.stream().map(gathered::get).filter(Objects::nonNull).toList();
      var toFill = open.with(policy.measure(zone), people);
      for (var person : isRanked ? people : Preference.ranked(toFill)) {
        if (!isWanted(order)) {
          return;
        }
        // To wait for whom somebody else is just asking could be to wait for each other.
        if (ask.holdIfFree(person.id())) {
          askOne(shift, order, toFill, person);
        } else {
          isSomebodyBusy = true;
        }
      }
    }

    /** Who was busy may be free in a moment, so it is not said yet that nobody is left. */
    private void end() {
      var now = clock.instant();
      if (!isWanted(order)) {
        keep.change(order, held -> held.lookAgain(null));
      } else if (isSomebodyBusy) {
        keep.change(order, held -> held.lookAgain(now));
      } else {
        keep.change(
            order,
            held -> {
              held.runShort(now);
              held.lookAgain(now.plus(LOOKED_AGAIN));
            });
      }
    }
  }

  private void askOne(Shift shift, DispatchOrder order, OrderToFill toFill, Sendable person) {
    var fit = toFill.fitOf(person);
    var team = fit.team();
    var asked =
        new Asked(
            person.id(),
            team == null ? null : team.organizationCode(),
            team == null ? null : team.teamCode(),
            SendingWords.ofNextBest(toFill, person));
    try {
      Preference.requireLeftInWeek(toFill, person);
      ask.ask(shift, order, asked, fit);
    } catch (Problem refused) {
      // The next one may.
    }
  }
}
