package io.boyuan.volunteer.talent;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.service.Kind;
import io.boyuan.volunteer.service.RecordServed;
import io.boyuan.volunteer.service.Served;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * What talents served on a day becomes a service record for each time without a break, which staff
 * verify (V8). Run twice, it records once.
 */
@ApplicationScoped
public class RecordCrafts {

  private static final Logger LOG = Logger.getLogger(RecordCrafts.class);
  private static final int AT_A_TIME = 200;

  /** Who marks late, or a night without the service, loses nothing within so many days. */
  private static final int LOOKED_BACK_DAYS = 14;

  private final ServedMinutes served;
  private final RecordServed record;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  RecordCrafts(ServedMinutes served, RecordServed record, Clock clock, TimeSettings settings) {
    this.served = served;
    this.record = record;
    this.clock = clock;
    this.zone = settings.zone();
  }

  @Scheduled(
      cron = "0 10 1 * * ?",
      timeZone = "${boyuan.time.zone:Asia/Shanghai}",
      identity = "record-crafts")
  void nightly() {
    var today = clock.instant().atZone(zone).toLocalDate();
    for (int days = 1; days <= LOOKED_BACK_DAYS; days++) {
      of(today.minusDays(days));
    }
  }

  /**
   * Records a day that is over.
   *
   * @param day the day
   */
  public void of(LocalDate day) {
    var after = new UUID(0, 0);
    var some = served.on(day, after, AT_A_TIME);
    while (!some.isEmpty()) {
      OneByOne.each(
          some,
          this::record,
          (each, e) ->
              LOG.errorf(e, "What talent %s served could not be recorded", each.talentId()));
      some = served.on(day, some.getLast().talentId(), AT_A_TIME);
    }
  }

  private void record(ServedMinutes.Served each) {
    if (each.minutes() > 0) {
      record.pending(
          new Served(
              Kind.TALENT,
              UUID.nameUUIDFromBytes((each.talentId() + "/" + each.from()).getBytes(UTF_8)),
              each.talentId(),
              each.name(),
              each.communityCode(),
              null,
              Category.COMMUNITY_SERVICE,
              "达人服务 / A talent's craft",
              each.from(),
              each.to(),
              each.minutes()));
    }
  }
}
