package io.boyuan.volunteer.plan;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.candidate.FindPeople;
import io.boyuan.volunteer.candidate.GatherPeople;
import io.boyuan.volunteer.candidate.OpenOrder;
import io.boyuan.volunteer.candidate.OpenOrders;
import io.boyuan.volunteer.candidate.SendingPolicy;
import io.boyuan.volunteer.planning.OrderToFill;
import io.boyuan.volunteer.planning.Seat;
import io.boyuan.volunteer.planning.SeatPlan;
import io.boyuan.volunteer.planning.Sendable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Reads what there is to plan: orders, who could be sent, who is asked and who has accepted. */
@ApplicationScoped
class GatherPlan {

  // Served by assignment_order.
  private static final String STANDING =
      """
      select order_id, person_id, status from assignment
      where order_id = any (?) and status in ('ASKED', 'ACCEPTED')
      """;

  private final OpenOrders orders;
  private final FindPeople find;
  private final GatherPeople gather;
  private final SendingPolicy policy;
  private final Sql sql;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  GatherPlan(
      OpenOrders orders,
      FindPeople find,
      GatherPeople gather,
      SendingPolicy policy,
      Sql sql,
      Ids ids,
      Clock clock,
      TimeSettings time) {
    this.orders = orders;
    this.find = find;
    this.gather = gather;
    this.policy = policy;
    this.sql = sql;
    this.ids = ids;
    this.clock = clock;
    this.zone = time.zone();
  }

  SeatPlan of(PlanView plan) {
    var now = clock.instant();
    var from = plan.from().isBefore(now) ? now : plan.from();
    var open = orders.between(from, plan.to(), plan.communities(), policy.mostOrders());
    var standing = standing(open);
    var persons = new LinkedHashSet<UUID>();
    standing.forEach(each -> persons.add(each.person()));
    var candidates = candidates(open, persons);
    // Who is asked or has accepted stays a candidate, whoever came nearer since.
    standing.forEach(each -> candidates.get(each.order()).add(each.person()));
    var people = gather.of(persons, open);
    var seats = new ArrayList<Seat>();
    for (var order : open) {
      var toFill =
          order.with(
              policy.measure(zone),
              candidates.get(order.id()).stream()
                  .map(people::get)
                  .filter(Objects::nonNull)
                  .toList());
      addSeats(seats, order, toFill, standing, people);
    }
    return new SeatPlan(seats);
  }

  /** Round by round, so that each order has its nearest when there are too many people. */
  private Map<UUID, Set<UUID>> candidates(List<OpenOrder> open, Set<UUID> persons) {
    Map<UUID, Set<UUID>> candidates = new HashMap<>();
    var found = new HashMap<UUID, List<UUID>>();
    for (var order : open) {
      candidates.put(order.id(), new LinkedHashSet<>());
      found.put(order.id(), find.forOrder(order, policy.mostForOrder()));
    }
    for (int rank = 0; rank < policy.mostForOrder(); rank++) {
      for (var order : open) {
        var nearest = found.get(order.id());
        if (rank < nearest.size()) {
          var person = nearest.get(rank);
          if (persons.contains(person) || persons.size() < policy.mostForPlan()) {
            persons.add(person);
            candidates.get(order.id()).add(person);
          }
        }
      }
    }
    return candidates;
  }

  private void addSeats(
      List<Seat> seats,
      OpenOrder order,
      OrderToFill toFill,
      List<Standing> standing,
      Map<UUID, Sendable> people) {
    int left = order.people() - order.taken();
    for (var each : standing) {
      var person = people.get(each.person());
      if (!each.order().equals(order.id()) || person == null) {
        continue;
      }
      if (each.isAccepted()) {
        seats.add(Seat.accepted(ids.next(), toFill, person));
      } else if (left > 0) {
        seats.add(Seat.asked(ids.next(), toFill, person));
        left--;
      }
    }
    for (; left > 0; left--) {
      seats.add(Seat.free(ids.next(), toFill));
    }
  }

  private List<Standing> standing(List<OpenOrder> open) {
    return sql.list(
        STANDING,
        row ->
            new Standing(
                row.id("order_id"), row.id("person_id"), row.text("status").equals("ACCEPTED")),
        open.stream().map(OpenOrder::id).toList());
  }

  private record Standing(UUID order, UUID person, boolean isAccepted) {}
}
