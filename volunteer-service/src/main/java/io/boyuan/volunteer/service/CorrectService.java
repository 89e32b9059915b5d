package io.boyuan.volunteer.service;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.service.ServiceHistory.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What was verified is corrected or voided, with a reason (V6). */
@ApplicationScoped
class CorrectService {

  private final ServiceRecords records;
  private final SettleService settle;
  private final ServiceHistory history;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  CorrectService(
      ServiceRecords records,
      SettleService settle,
      ServiceHistory history,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.records = records;
    this.settle = settle;
    this.history = history;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Corrects verified minutes. Fewer count at once; more are proposed, and a second person agrees.
   *
   * @param id the record
   * @param minutes the right minutes
   * @param reason why
   * @return the record
   * @throws Problem 404, 403 {@code other-community}, {@code own-record}, 409 {@code not-verified},
   *     {@code record-voided}, {@code longer-than-shift}, {@code too-much-not-scanned}
   */
  @Transactional
  ServiceRecordView correct(UUID id, int minutes, String reason) {
    var record = held(id);
    var before = SettleService.Counted.of(record);
    boolean counts = record.correct(caller.id(), minutes, reason);
    records.flush();
    if (counts) {
      finish(record, before, reason);
    } else {
      note(record, Step.PROPOSED, before.minutes(), minutes, reason);
      decide(record, "propose-minutes", reason);
    }
    return ServiceRecordView.of(record);
  }

  /**
   * Agrees to more minutes that somebody else proposed.
   *
   * @param id the record
   * @return the record
   * @throws Problem 404, 403 {@code other-community}, {@code own-record}, {@code own-entry}, 409
   *     {@code nothing-proposed}, {@code too-much-not-scanned}
   */
  @Transactional
  ServiceRecordView agree(UUID id) {
    var record = held(id);
    var before = SettleService.Counted.of(record);
    record.agree(caller.id());
    records.flush();
    finish(record, before, record.reason());
    return ServiceRecordView.of(record);
  }

  private void finish(ServiceRecord record, SettleService.Counted before, String reason) {
    settle.recounted(record, before);
    note(record, Step.CORRECTED, before.minutes(), record.minutes(), reason);
    decide(record, "correct-service", reason);
    outbox.tell(ServiceFacts.corrected(record, clock.instant()));
  }

  /**
   * Takes a record out of all counts; what it earned is taken back.
   *
   * @param id the record
   * @param reason why
   * @return the record
   * @throws Problem 404, 403 {@code other-community}, {@code own-record}, 409 {@code record-voided}
   */
  @Transactional
  ServiceRecordView voidIt(UUID id, String reason) {
    var record = held(id);
    boolean counted = record.status() == ServiceRecord.Status.VERIFIED;
    var before = counted ? SettleService.Counted.of(record) : null;
    record.voidIt(caller.id(), reason, clock.instant());
    records.flush();
    note(record, Step.VOIDED, record.minutes(), null, reason);
    decide(record, "void-service", reason);
    if (counted) {
      settle.discounted(record, before);
      outbox.tell(ServiceFacts.voided(record));
    }
    return ServiceRecordView.of(record);
  }

  private ServiceRecord held(UUID id) {
    var record = records.holding(id).orElseThrow(Problem::notFound);
    Charge.require(caller, record.communityCode(), record.organizationCode());
    return record;
  }

  private void note(ServiceRecord record, Step step, Integer from, Integer to, String reason) {
    history.note(record.id(), step, from, to, reason, caller.id());
  }

  private void decide(ServiceRecord record, String what, String reason) {
    trail.record(
        Decision.of(record.communityCode(), what, "service-record", record.id())
            .because(reason)
            .with("minutes", record.minutes()));
  }
}
