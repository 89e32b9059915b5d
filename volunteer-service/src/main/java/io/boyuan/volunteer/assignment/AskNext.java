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
import java.time.ZoneId;
import java.util.ArrayList;
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

  /** Asks for all places of an order that nobody is asked for, if anybody ever was. */
  void fill(Shift shift, DispatchOrder order) {
    if (isWanted(order) && assignments.wasAnyoneAsked(order.id())) {
      fillPlanned(shift, order);
    }
  }

  /**
   * Asks for all places of an order that nobody is asked for; when nobody is left to be asked, the
   * order is short of people.
   *
   * @param shift the order's shift, held
   * @param order the order, held
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void fillPlanned(Shift shift, DispatchOrder order) {
    if (!isWanted(order)) {
      return;
    }
    var open = orders.byId(order.id()).orElseThrow();
    askSome(shift, order, open, assignments.alternatives(order.id(), AT_A_TIME), true);
    askNearest(shift, order, open);
    if (isWanted(order)) {
      keep.change(order, held -> held.runShort(clock.instant()));
    }
  }

  private void askNearest(Shift shift, DispatchOrder order, OpenOrder open) {
    var looked = new ArrayList<UUID>();
    boolean areThereMore = true;
    while (areThereMore && looked.size() < LOOKED_AT && isWanted(order)) {
      var nearest = find.forOrder(open, AT_A_TIME, looked);
      askSome(shift, order, open, nearest, false);
      looked.addAll(nearest);
      areThereMore = nearest.size() == AT_A_TIME;
    }
  }

  private boolean isWanted(DispatchOrder order) {
    return order.isOpen() && order.missing() > 0 && clock.instant().isBefore(order.startsAt());
  }

  private void askSome(
      Shift shift, DispatchOrder order, OpenOrder open, List<UUID> found, boolean isRanked) {
    // Whom somebody else is just asking is passed over: to wait for one after the other could be to
    // wait for each other.
    var persons = ask.holdIfFree(found);
    if (persons.isEmpty()) {
      return;
    }
    var gathered = gather.of(persons, List.of(open));
    var people = persons.stream().map(gathered::get).filter(Objects::nonNull).toList();
    var toFill = open.with(policy.measure(zone), people);
    var best = isRanked ? people : Preference.ranked(toFill);
    for (var person : best) {
      if (!isWanted(order)) {
        return;
      }
      askOne(shift, order, toFill, person);
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
