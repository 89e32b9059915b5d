package io.boyuan.grid.action;

import io.boyuan.contracts.grid.ActionOverdue;
import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Reminds parties of what they have to do, once for each notice (G7). */
@ApplicationScoped
class ChaseActions {

  private static final Logger LOG = Logger.getLogger(ChaseActions.class);

  private final Sql sql;
  private final Actions actions;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  ChaseActions(Sql sql, Actions actions, Outbox outbox, Clock clock) {
    this.sql = sql;
    this.actions = actions;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Scheduled(
      cron = "0 20 8 * * ?",
      timeZone = "${boyuan.time.zone:Asia/Shanghai}",
      identity = "chase-actions")
  void daily() {
    var today = actions.today();
    var due = due(today, LocalDate.EPOCH, new UUID(0, 0));
    while (!due.isEmpty()) {
      OneByOne.each(
          due,
          each -> remind(each, today),
          (each, e) -> LOG.errorf(e, "Of action %s nobody could be reminded", each.id()));
      due = due(today, due.getLast().remindOn(), due.getLast().id());
    }
  }

  /** A portion; served by action_item_remind. */
  private List<Due> due(LocalDate today, LocalDate after, UUID id) {
    return sql.list(
        "select id, remind_on from action_item where remind_on <= ? and (remind_on, id) > (?, ?)"
            + " order by remind_on, id limit 500",
        row -> new Due(row.id("id"), row.date("remind_on")),
        today,
        after,
        id);
  }

  private void remind(Due due, LocalDate today) {
    var action = actions.holding(due.id()).filter(each -> !each.isOver()).orElse(null);
    if (action == null) {
      return;
    }
    // Who was faster has put it off already.
    sql.first(
            "update action_item set remind_on = ?, version = version + 1"
                + " where id = ? and remind_on <= ? returning version",
            (Row row) -> row.bigNumber("version"),
            Reminders.next(action.dueOn(), today),
            action.id(),
            today)
        .ifPresent(version -> outbox.tell(told(action, version, today)));
  }

  private ActionOverdue told(ActionView action, long version, LocalDate today) {
    return new ActionOverdue(
        action.id(),
        version,
        action.communityCode(),
        action.meetingId(),
        action.party().name(),
        action.title(),
        action.dueOn(),
        Math.toIntExact(ChronoUnit.DAYS.between(action.dueOn(), today)),
        clock.instant());
  }

  private record Due(UUID id, LocalDate remindOn) {}
}
