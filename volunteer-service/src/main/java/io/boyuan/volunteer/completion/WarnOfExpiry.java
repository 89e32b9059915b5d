package io.boyuan.volunteer.completion;

import io.boyuan.contracts.volunteer.TrainingExpiring;
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

/** Tells who is qualified that they soon will not be, once for each notice (V5). */
@ApplicationScoped
class WarnOfExpiry {

  private static final Logger LOG = Logger.getLogger(WarnOfExpiry.class);

  // Served by training_completion_expiry. Who has renewed it already needs no warning.
  private static final String SOON =
      """
      select c.id, c.training_id, c.volunteer_id, c.community_code, c.expires_on
      from training_completion c
      where c.expires_on > ? and c.expires_on <= ? and (c.expires_on, c.id) > (?, ?)
        and c.revoked_at is null
        and not exists (select 1 from training_warning w
          where w.completion_id = c.id and w.days = ?)
        and not exists (select 1 from training_completion l
          where l.volunteer_id = c.volunteer_id and l.training_id = c.training_id
            and l.revoked_at is null and (l.expires_on is null or l.expires_on > c.expires_on))
      order by c.expires_on, c.id limit 500
      """;

  private final Sql sql;
  private final Outbox outbox;
  private final RenewalPolicy policy;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  WarnOfExpiry(Sql sql, Outbox outbox, RenewalPolicy policy, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.outbox = outbox;
    this.policy = policy;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /** Of two notices that are due only the later is given. */
  @Scheduled(
      cron = "0 30 8 * * ?",
      timeZone = "${boyuan.time.zone:Asia/Shanghai}",
      identity = "warn-of-training-expiry")
  void daily() {
    var today = LocalDate.ofInstant(clock.instant(), zone);
    // What ends today still counts today.
    var after = today.minusDays(1);
    for (int days : policy.warnDays().stream().sorted().distinct().toList()) {
      warn(days, after, today.plusDays(days));
      after = today.plusDays(days);
    }
  }

  private void warn(int days, LocalDate after, LocalDate until) {
    var soon = soon(days, after, until, after, new UUID(0, 0));
    while (!soon.isEmpty()) {
      OneByOne.each(
          soon,
          each -> warn(each, days),
          (each, e) ->
              LOG.errorf(
                  e, "Of completion %s nobody could be warned; it is tried tomorrow", each.id()));
      var last = soon.getLast();
      soon = soon(days, after, until, last.expiresOn(), last.id());
    }
  }

  private List<Soon> soon(int days, LocalDate after, LocalDate until, LocalDate from, UUID id) {
    return sql.list(SOON, WarnOfExpiry::soonOf, after, until, from, id, days);
  }

  private static Soon soonOf(Row row) {
    return new Soon(
        row.id("id"),
        row.id("training_id"),
        row.id("volunteer_id"),
        row.text("community_code"),
        row.date("expires_on"));
  }

  private void warn(Soon soon, int days) {
    boolean isNew =
        sql.change(
                "insert into training_warning (completion_id, days) values (?, ?)"
                    + " on conflict do nothing",
                soon.id(),
                days)
            == 1;
    if (isNew) {
      sql.first(
              "update training_completion set version = version + 1 where id = ? returning version",
              row -> row.bigNumber("version"),
              soon.id())
          .ifPresent(version -> outbox.tell(soon.told(version, days)));
    }
  }

  private record Soon(
      UUID id, UUID trainingId, UUID volunteerId, String communityCode, LocalDate expiresOn) {

    TrainingExpiring told(long version, int days) {
      return new TrainingExpiring(
          id, version, trainingId, volunteerId, communityCode, days, expiresOn);
    }
  }
}
