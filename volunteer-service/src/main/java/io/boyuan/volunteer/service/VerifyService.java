package io.boyuan.volunteer.service;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A coordinator verifies somebody's service, or corrects it with a reason (V6). */
@ApplicationScoped
class VerifyService {

  private final ServiceRecords records;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  VerifyService(
      ServiceRecords records, Outbox outbox, AuditTrail trail, Caller caller, Clock clock) {
    this.records = records;
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
   * @return the record, which counts now
   * @throws Problem 404, 403 {@code other-community}, {@code own-record}, 409 {@code
   *     not-checked-out}, {@code already-verified}, 400 {@code invalid-input}
   */
  @Transactional
  ServiceRecordView verify(UUID id, Verification verification) {
    var record = records.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(record.communityCode());
    Integer counted = record.minutes();
    record.verify(caller.id(), verification.minutes(), verification.reason(), clock.instant());
    records.flush();
    trail.record(
        Decision.of(record.communityCode(), "verify-service", "service-record", record.id())
            .because(verification.reason())
            .with("minutesCounted", counted)
            .with("minutesVerified", record.minutes()));
    outbox.tell(ServiceFacts.verified(record));
    return ServiceRecordView.of(record);
  }
}
