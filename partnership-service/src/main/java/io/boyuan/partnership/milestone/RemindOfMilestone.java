package io.boyuan.partnership.milestone;

import io.boyuan.contracts.partnership.MilestoneDue;
import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.time.TimeSettings;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Tells 30 and 7 days before that a team has to report, once each (P3). */
@ApplicationScoped
class RemindOfMilestone {

  private static final Logger LOG = Logger.getLogger(RemindOfMilestone.class);
  private static final List<Integer> NOTICES = List.of(7, 30);
  private static final int PORTION = 500;

  // Served by milestone_due.
  private static final String DUE =
      """
      select m.id, m.award_id, a.community_code, a.team_code, m.due_on
      from milestone m join award a on a.id = m.award_id and a.status = 'ACTIVE'
      where m.status in ('AHEAD', 'REJECTED') and m.due_on > ? and m.due_on <= ?
        and (m.due_on, m.id) > (?, ?)
        and not exists (select 1 from milestone_notice n
          where n.milestone_id = m.id and n.days = ?)
      order by m.due_on, m.id limit ?
      """;

  private final Sql sql;
  private final Outbox outbox;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  RemindOfMilestone(Sql sql, Outbox outbox, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.outbox = outbox;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /** Of two notices that are due only the later is given. */
  @Scheduled(
      cron = "0 15 8 * * ?",
      timeZone = "${boyuan.time.zone:Asia/Shanghai}",
      identity = "remind-of-milestones")
  void daily() {
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var after = today.minusDays(1);
    for (int days : NOTICES) {
      remind(days, after, today.plusDays(days));
      after = today.plusDays(days);
    }
  }

  private void remind(int days, LocalDate after, LocalDate until) {
    var due = due(days, after, until, after, new UUID(0, 0));
    while (!due.isEmpty()) {
      OneByOne.each(
          due,
          each -> remind(each, days),
          (each, e) ->
              LOG.errorf(
                  e, "Of milestone %s nobody could be reminded; it is tried tomorrow", each.id()));
      var last = due.getLast();
      due = due(days, after, until, last.dueOn(), last.id());
    }
  }

  private List<Due> due(int days, LocalDate after, LocalDate until, LocalDate from, UUID id) {
    return sql.list(DUE, RemindOfMilestone::dueOf, after, until, from, id, days, PORTION);
  }

  private static Due dueOf(Row row) {
    return new Due(
        row.id("id"),
        row.id("award_id"),
        row.text("community_code"),
        row.text("team_code"),
        row.date("due_on"));
  }

  private void remind(Due due, int days) {
    boolean isNew =
        sql.change(
                "insert into milestone_notice (milestone_id, days) values (?, ?)"
                    + " on conflict do nothing",
                due.id(),
                days)
            == 1;
    if (isNew) {
      sql.first(
              "update milestone set version = version + 1 where id = ? returning version",
              row -> row.bigNumber("version"),
              due.id())
          .ifPresent(version -> outbox.tell(due.told(version, days)));
    }
  }

  private record Due(
      UUID id, UUID awardId, String communityCode, String teamCode, LocalDate dueOn) {

    MilestoneDue told(long version, int days) {
      return new MilestoneDue(id, version, awardId, communityCode, teamCode, days, dueOn);
    }
  }
}
