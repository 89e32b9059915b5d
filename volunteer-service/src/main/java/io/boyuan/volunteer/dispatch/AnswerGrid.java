package io.boyuan.volunteer.dispatch;

import io.boyuan.contracts.grid.HelpCancelled;
import io.boyuan.contracts.grid.HelpNeeded;
import io.boyuan.platform.database.Sql;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import io.boyuan.volunteer.activity.AgreedActivity;
import io.boyuan.volunteer.activity.PlanAgreed;
import io.boyuan.volunteer.skill.Skills;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The grid asks for hands (G8): an order is raised with an activity of one shift, so that
 * volunteers come into it, check in and are verified as everywhere. What was taken back before is
 * not raised.
 */
@ApplicationScoped
class AnswerGrid {

  private static final UUID NOBODY = new UUID(0, 0);

  private final DispatchOrders orders;
  private final RaiseOrder raiseOrder;
  private final CancelOrder cancelOrder;
  private final PlanAgreed planAgreed;
  private final Skills skills;
  private final Sql sql;
  private final Clock clock;

  @Inject
  AnswerGrid(
      DispatchOrders orders,
      RaiseOrder raiseOrder,
      CancelOrder cancelOrder,
      PlanAgreed planAgreed,
      Skills skills,
      Sql sql,
      Clock clock) {
    this.orders = orders;
    this.raiseOrder = raiseOrder;
    this.cancelOrder = cancelOrder;
    this.planAgreed = planAgreed;
    this.skills = skills;
    this.sql = sql;
    this.clock = clock;
  }

  void raise(HelpNeeded fact) {
    if (orders.forHelp(fact.helpId()).isPresent() || isTakenBack(fact.helpId())) {
      return;
    }
    var place =
        fact.lat() == null
            ? null
            : new Place(
                fact.placeName() == null ? fact.title() : fact.placeName(), fact.lat(), fact.lng());
    var wanted =
        new WantedPeople(
            fact.communityCode(),
            fact.title(),
            place,
            fact.startsAt(),
            fact.endsAt(),
            fact.people(),
            fact.skills(),
            fact.urgency(),
            null,
            fact.helpId(),
            null,
            null);
    var slot = new AgreedActivity.Slot(fact.startsAt(), fact.endsAt());
    var post =
        new AgreedActivity.AgreedPost(
            fact.title(), fact.people(), List.of(slot), skills.known(fact.skills()));
    var activity =
        planAgreed.plan(
            new AgreedActivity(
                fact.title(),
                Category.COMMUNITY_SERVICE,
                fact.communityCode(),
                null,
                place,
                List.of(post)),
            fact.askedBy());
    raiseOrder.raise(wanted, activity, fact.askedBy());
  }

  private boolean isTakenBack(UUID help) {
    return sql.first("select help_id from help_taken_back where help_id = ?", row -> true, help)
        .orElse(false);
  }

  void cancel(HelpCancelled fact) {
    var order = orders.forHelp(fact.helpId());
    if (order.isEmpty()) {
      sql.change(
          "insert into help_taken_back (help_id, taken_back_at) values (?, ?)"
              + " on conflict do nothing",
          fact.helpId(),
          clock.instant());
    } else if (order.get().status() == DispatchOrder.Status.RAISED) {
      var by = fact.cancelledBy() == null ? NOBODY : fact.cancelledBy();
      cancelOrder.cancel(order.get(), fact.reason(), by);
    }
  }
}
