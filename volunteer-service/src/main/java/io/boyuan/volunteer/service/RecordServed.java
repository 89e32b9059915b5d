package io.boyuan.volunteer.service;

import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The one record of service that was not in a shift: help, a duty, a class, a craft. What is told
 * twice is recorded once.
 */
@ApplicationScoped
public class RecordServed {

  private final ServiceRecords records;
  private final SettleService settle;
  private final Outbox outbox;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RecordServed(ServiceRecords records, SettleService settle, Outbox outbox, Ids ids, Clock clock) {
    this.records = records;
    this.settle = settle;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Records service that both who were there said alike; it counts at once.
   *
   * @param served what was served
   * @param confirmer who besides the volunteer said so
   * @return the record
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID confirmed(Served served, UUID confirmer) {
    var known = records.of(served.kind(), served.sourceId());
    if (known.isPresent()) {
      return known.get().id();
    }
    var record = ServiceRecord.served(ids.next(), served, Source.CONFIRMED);
    record.confirm(confirmer, clock.instant());
    records.persistAndFlush(record);
    settle.counted(List.of(record));
    outbox.tell(ServiceFacts.verified(record));
    return record.id();
  }

  /**
   * Records service that another part of the suite tells of; it waits to be verified.
   *
   * @param served what was served
   * @return the record
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID pending(Served served) {
    var known = records.of(served.kind(), served.sourceId());
    if (known.isPresent()) {
      return known.get().id();
    }
    var record = ServiceRecord.served(ids.next(), served, Source.IMPORTED);
    records.persistAndFlush(record);
    return record.id();
  }
}
