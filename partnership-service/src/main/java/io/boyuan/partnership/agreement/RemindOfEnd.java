package io.boyuan.partnership.agreement;

import io.boyuan.contracts.partnership.AgreementExpiring;
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

/** Tells that an agreement soon ends, once for each notice, unless another follows on it. */
@ApplicationScoped
class RemindOfEnd {

  private static final Logger LOG = Logger.getLogger(RemindOfEnd.class);
  private static final List<Integer> NOTICES = List.of(7, 30, 60);

  // Served by agreement_ending and agreement_predecessor.
  private static final String SOON =
      """
      select a.id, a.number, a.community_code, a.university_code, a.ends_on from agreement a
      where a.status in ('ACTIVE', 'SUSPENDED')
        and a.ends_on > ? and a.ends_on <= ? and (a.ends_on, a.id) > (?, ?)
        and not exists (select 1 from agreement_notice n
          where n.agreement_id = a.id and n.days = ? and n.ends_on = a.ends_on)
        and not exists (select 1 from agreement f
          where f.predecessor_id = a.id and f.status in ('SIGNED', 'ACTIVE'))
      order by a.ends_on, a.id limit 500
      """;

  private final Sql sql;
  private final Outbox outbox;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  RemindOfEnd(Sql sql, Outbox outbox, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.outbox = outbox;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /** Of two notices that are due only the later is given. */
  @Scheduled(
      cron = "0 0 8 * * ?",
      timeZone = "${boyuan.time.zone:Asia/Shanghai}",
      identity = "remind-of-agreement-end")
  void daily() {
    var today = LocalDate.ofInstant(clock.instant(), zone);
    // What ends today still holds today.
    var after = today.minusDays(1);
    for (int days : NOTICES) {
      remind(days, after, today.plusDays(days));
      after = today.plusDays(days);
    }
  }

  private void remind(int days, LocalDate after, LocalDate until) {
    var soon = soon(days, after, until, after, new UUID(0, 0));
    while (!soon.isEmpty()) {
      OneByOne.each(
          soon,
          each -> remind(each, days),
          (each, e) ->
              LOG.errorf(
                  e, "Of agreement %s nobody was reminded; it is tried tomorrow", each.id()));
      var last = soon.getLast();
      soon = soon(days, after, until, last.endsOn(), last.id());
    }
  }

  private List<Soon> soon(int days, LocalDate after, LocalDate until, LocalDate from, UUID id) {
    return sql.list(SOON, Soon::of, after, until, from, id, days);
  }

  private void remind(Soon soon, int days) {
    boolean isNew =
        sql.change(
                "insert into agreement_notice (agreement_id, days, ends_on) values (?, ?, ?)"
                    + " on conflict do nothing",
                soon.id(),
                days,
                soon.endsOn())
            == 1;
    if (isNew) {
      sql.first(
              "update agreement set version = version + 1 where id = ? returning version",
              row -> row.bigNumber("version"),
              soon.id())
          .ifPresent(version -> outbox.tell(soon.told(version, days)));
    }
  }

  private record Soon(
      UUID id, String number, String communityCode, String universityCode, LocalDate endsOn) {

    static Soon of(Row row) {
      return new Soon(
          row.id("id"),
          row.text("number"),
          row.text("community_code"),
          row.text("university_code"),
          row.date("ends_on"));
    }

    AgreementExpiring told(long version, int days) {
      return new AgreementExpiring(
          id, version, number, communityCode, universityCode, endsOn, days);
    }
  }
}
