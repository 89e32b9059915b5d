package io.boyuan.volunteer.dispatch;

import io.boyuan.contracts.grid.HelpCancelled;
import io.boyuan.contracts.grid.HelpNeeded;
import io.boyuan.platform.database.Sql;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import io.boyuan.volunteer.catalogue.Urgency;
import io.boyuan.volunteer.shift.Requirements;
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
  private final ChangeOrder changeOrder;
  private final Skills skills;
  private final Sql sql;
  private final Clock clock;

  @Inject
  AnswerGrid(
      DispatchOrders orders,
      RaiseOrder raiseOrder,
      ChangeOrder changeOrder,
      Skills skills,
      Sql sql,
      Clock clock) {
    this.orders = orders;
    this.raiseOrder = raiseOrder;
    this.changeOrder = changeOrder;
    this.skills = skills;
    this.sql = sql;
    this.clock = clock;
  }

  void raise(HelpNeeded fact) {
    if (orders.forHelp(fact.helpId()).isPresent() || isTakenBack(fact.helpId())) {
      return;
    }
    var requirements =
        new Requirements(
            null, null, List.of(), skills.known(fact.skills()), List.of(), null, null, null);
    var wanted =
        new WantedPeople(
            fact.communityCode(),
            fact.title(),
            Category.COMMUNITY_SERVICE,
            placeOf(fact),
            fact.startsAt(),
            fact.endsAt(),
            fact.people(),
            fact.skills(),
            requirements,
            urgencyOf(fact),
            new WantedPeople.Origin(null, fact.helpId(), null, null));
    raiseOrder.raise(wanted, fact.askedBy());
  }

  private static Place placeOf(HelpNeeded fact) {
    if (fact.placeName() == null && fact.lat() == null) {
      return null;
    }
    var name = fact.placeName() == null ? fact.title() : fact.placeName();
    return new Place(name, fact.lat(), fact.lng());
  }

  /** The grid may come to know other words. */
  private static Urgency urgencyOf(HelpNeeded fact) {
    return switch (fact.urgency()) {
      case "URGENT" -> Urgency.URGENT;
      case "SOON" -> Urgency.SOON;
      case null, default -> Urgency.NORMAL;
    };
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
    } else if (order.get().isComing(clock.instant())) {
      var by = fact.cancelledBy() == null ? NOBODY : fact.cancelledBy();
      changeOrder.cancel(order.get(), fact.reason(), by);
    }
  }
}
