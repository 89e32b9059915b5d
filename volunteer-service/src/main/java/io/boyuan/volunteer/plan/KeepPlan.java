package io.boyuan.volunteer.plan;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.plan.PlannedView.Change;
import io.boyuan.volunteer.plan.Plans.Alternative;
import io.boyuan.volunteer.plan.Plans.Proposed;
import io.boyuan.volunteer.planning.OrderToFill;
import io.boyuan.volunteer.planning.Preference;
import io.boyuan.volunteer.planning.Reason;
import io.boyuan.volunteer.planning.Seat;
import io.boyuan.volunteer.planning.SeatPlan;
import io.boyuan.volunteer.planning.SendingWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what was planned: who is sent where and why, what changes by it, and who comes next. */
@ApplicationScoped
class KeepPlan {

  private static final int MOST_ALTERNATIVES = 20;

  private final Plans plans;
  private final Ids ids;
  private final Clock clock;

  @Inject
  KeepPlan(Plans plans, Ids ids, Clock clock) {
    this.plans = plans;
    this.ids = ids;
    this.clock = clock;
  }

  /** Unless it was discarded meanwhile, or given up. */
  @Transactional(Transactional.TxType.MANDATORY)
  void propose(UUID id, SeatPlan plan, ScoreAnalysis<HardMediumSoftScore> analysis) {
    if (plans.held(id).filter(status -> status == PlanStatus.PLANNING).isEmpty()) {
      return;
    }
    var orders = plan.seats().stream().collect(Collectors.groupingBy(Seat::order));
    var reasons = reasons(analysis);
    var proposed = new ArrayList<Proposed>();
    var alternatives = new ArrayList<Alternative>();
    orders.forEach(
        (order, seats) -> {
          addProposed(proposed, order, seats, reasons);
          addAlternatives(alternatives, order, seats);
        });
    plans.add(id, proposed);
    plans.addAlternatives(id, alternatives);
    plans.propose(id, plan.filled(), String.valueOf(plan.score()), clock.instant());
  }

  /** By what they are about: a place, a person or an order. */
  private static Map<UUID, List<Reason>> reasons(ScoreAnalysis<HardMediumSoftScore> analysis) {
    return analysis.constraintMap().values().stream()
        .flatMap(constraint -> constraint.matches().stream())
        .map(match -> match.justification())
        .filter(Reason.class::isInstance)
        .map(Reason.class::cast)
        .collect(Collectors.groupingBy(Reason::about));
  }

  private void addProposed(
      List<Proposed> proposed,
      OrderToFill order,
      List<Seat> seats,
      Map<UUID, List<Reason>> reasons) {
    var planned = new HashMap<UUID, Seat>();
    seats.stream()
        .filter(seat -> !seat.pinned() && seat.person() != null)
        .forEach(seat -> planned.put(seat.person().id(), seat));
    Set<UUID> asked =
        seats.stream().map(Seat::askedNow).filter(Objects::nonNull).collect(Collectors.toSet());
    for (var seat : planned.values()) {
      var person = seat.person();
      var team = seat.fit().team();
      var why =
          Stream.of(seat.id(), person.id(), order.id())
              .flatMap(about -> reasons.getOrDefault(about, List.of()).stream())
              .toList();
      proposed.add(
          new Proposed(
              ids.next(),
              order.id(),
              person.id(),
              team == null ? null : team.organizationCode(),
              team == null ? null : team.teamCode(),
              order.terms().startsAt(),
              asked.contains(person.id()) ? Change.KEPT : Change.NEW,
              SendingWords.of(why)));
    }
    for (var person : asked) {
      if (!planned.containsKey(person)) {
        proposed.add(
            new Proposed(
                ids.next(),
                order.id(),
                person,
                null,
                null,
                order.terms().startsAt(),
                Change.WITHDRAWN,
                List.of()));
      }
    }
  }

  private static void addAlternatives(
      List<Alternative> alternatives, OrderToFill order, List<Seat> seats) {
    Set<UUID> sent =
        seats.stream()
            .map(Seat::person)
            .filter(Objects::nonNull)
            .map(person -> person.id())
            .collect(Collectors.toSet());
    int rank = 0;
    for (var person : Preference.ranked(order)) {
      if (rank == MOST_ALTERNATIVES) {
        return;
      }
      if (!sent.contains(person.id())) {
        rank++;
        alternatives.add(new Alternative(order.id(), rank, person.id()));
      }
    }
  }
}
