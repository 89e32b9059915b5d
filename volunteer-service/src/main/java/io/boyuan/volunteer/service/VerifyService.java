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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A coordinator verifies somebody's service, or corrects it with a reason (V6). Fewer minutes count
 * at once; more than were counted wait for a second person.
 */
@ApplicationScoped
class VerifyService {

  private final ServiceRecords records;
  private final SettleService settle;
  private final ServiceHistory history;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  VerifyService(
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
   * Verifies a record.
   *
   * @param id the record
   * @param verification what the coordinator says
   * @return the record, which counts now unless more minutes wait for a second person
   * @throws Problem 404, 403 {@code other-community}, {@code own-record}, {@code own-entry}, 409
   *     {@code not-checked-out}, {@code already-verified}, {@code record-voided}, {@code
   *     longer-than-shift}, {@code too-much-not-scanned}, 400 {@code invalid-input}
   */
  @Transactional
  ServiceRecordView verify(UUID id, Verification verification) {
    var record = records.holding(id).orElseThrow(Problem::notFound);
    requireInCharge(record);
    Integer counted = record.minutes();
    record.verify(caller.id(), verification.minutes(), verification.reason(), clock.instant());
    records.flush();
    finish(record, counted, verification.reason());
    if (record.status() == ServiceRecord.Status.VERIFIED) {
      settle.counted(List.of(record));
    }
    return ServiceRecordView.of(record);
  }

  /**
   * Verifies many records as they were counted, all or none.
   *
   * @param ids the records
   * @return the records in their order
   * @throws Problem as for one, with the record's id
   */
  @Transactional
  List<ServiceRecordView> verifyAll(List<UUID> ids) {
    var verified = new ArrayList<ServiceRecord>();
    var held = records.holding(ids);
    if (held.size() < ids.stream().distinct().count()) {
      throw Problem.notFound();
    }
    for (var record : held) {
      requireInCharge(record);
      try {
        record.verify(caller.id(), null, null, clock.instant());
      } catch (Problem refused) {
        throw refused.with("recordId", record.id());
      }
      verified.add(record);
    }
    records.flush();
    verified.forEach(record -> finish(record, record.minutes(), null));
    settle.counted(verified);
    return verified.stream().map(ServiceRecordView::of).toList();
  }

  private void requireInCharge(ServiceRecord record) {
    Charge.require(caller, record.communityCode(), record.organizationCode());
  }

  private void finish(ServiceRecord record, Integer counted, String reason) {
    boolean counts = record.status() == ServiceRecord.Status.VERIFIED;
    boolean isChanged = !record.minutes().equals(counted);
    if (isChanged) {
      var step = counts ? Step.CORRECTED : Step.PROPOSED;
      history.note(record.id(), step, counted, record.minutes(), reason, caller.id());
    }
    trail.record(
        Decision.of(
                record.communityCode(),
                counts ? "verify-service" : "propose-minutes",
                "service-record",
                record.id())
            .because(reason)
            .with("minutesCounted", counted)
            .with("minutesVerified", record.minutes()));
    if (counts) {
      outbox.tell(ServiceFacts.verified(record));
    }
  }
}
