package io.boyuan.partnership.agreement;

import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.time.TimeSettings;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Starts agreements on their first day and ends them after their last. */
@ApplicationScoped
class KeepDays {

  private static final Logger LOG = Logger.getLogger(KeepDays.class);
  private static final int AT_ONCE = 100;

  // Served by agreement_starting. One that was tampered with has lost its signatures.
  private static final String TO_START =
      """
      select id from agreement a
      where status = 'SIGNED' and valid_from <= ? and ends_on >= ?
        and (origin = 'PAPER' or 2 = (select count(*) from agreement_signature s
          where s.agreement_id = a.id and s.voided_at is null))
      order by valid_from, id limit ?
      """;

  // Served by agreement_ending.
  private static final String TO_END =
      """
      select id from agreement where status in ('ACTIVE', 'SUSPENDED') and ends_on < ?
      order by ends_on, id limit ?
      """;

  private final Agreements agreements;
  private final StartAgreement start;
  private final Event<AgreementEnds> ends;
  private final Sql sql;
  private final Outbox outbox;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  KeepDays(
      Agreements agreements,
      StartAgreement start,
      Event<AgreementEnds> ends,
      Sql sql,
      Outbox outbox,
      Clock clock,
      TimeSettings settings) {
    this.agreements = agreements;
    this.start = start;
    this.ends = ends;
    this.sql = sql;
    this.outbox = outbox;
    this.clock = clock;
    this.zone = settings.zone();
  }

  @Scheduled(
      every = "10m",
      delayed = "20s",
      identity = "keep-days-of-agreements",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void all() {
    var today = LocalDate.ofInstant(clock.instant(), zone);
    OneByOne.inPortions(
        most -> sql.list(TO_END, row -> row.id("id"), today, most),
        AT_ONCE,
        id -> end(id, today),
        (id, e) -> LOG.errorf(e, "Agreement %s could not be ended; it is tried again", id));
    OneByOne.inPortions(
        most -> sql.list(TO_START, row -> row.id("id"), today, today, most),
        AT_ONCE,
        start::onFirstDay,
        (id, e) -> LOG.errorf(e, "Agreement %s could not be started; it is tried again", id));
  }

  /** That a suspended one holds no more was told; of others this is the last word. */
  private void end(UUID id, LocalDate today) {
    var agreement = agreements.holding(id).orElseThrow();
    if (!agreement.lastDay().isBefore(today)) {
      return;
    }
    boolean untold = agreement.status() == Agreement.Status.ACTIVE;
    agreement.over(isFollowed(id));
    agreements.flush();
    if (untold) {
      outbox.tell(agreement.toldEnded(agreement.lastDay()));
    }
    ends.fire(new AgreementEnds(agreement.parties(), agreement.lastDay()));
  }

  /** Served by agreement_predecessor. */
  private boolean isFollowed(UUID id) {
    return sql.first(
            "select 1 as found from agreement where predecessor_id = ?"
                + " and status in ('SIGNED', 'ACTIVE') limit 1",
            row -> row.number("found"),
            id)
        .isPresent();
  }
}
