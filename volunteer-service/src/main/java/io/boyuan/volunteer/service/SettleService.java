package io.boyuan.volunteer.service;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.total.Change;
import io.boyuan.volunteer.total.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lets the totals follow what became of records, in the same transaction. */
@ApplicationScoped
class SettleService {

  private final Totals totals;
  private final ManualPolicy policy;

  @Inject
  SettleService(Totals totals, ManualPolicy policy) {
    this.totals = totals;
    this.policy = policy;
  }

  /**
   * Records count from now on.
   *
   * @param records verified ones
   * @throws Problem 409 {@code too-much-not-scanned}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void counted(List<ServiceRecord> records) {
    totals.add(records.stream().map(record -> change(record, Counted.of(record), 1)).toList());
    records.forEach(this::requireWithinMonth);
  }

  /**
   * A record counts otherwise than before.
   *
   * @param record as it is now
   * @param before what it counted
   * @throws Problem 409 {@code too-much-not-scanned}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void recounted(ServiceRecord record, Counted before) {
    totals.add(List.of(change(record, Counted.of(record).less(before), 0)));
    requireWithinMonth(record);
  }

  /** A record that counted does so no longer. */
  @Transactional(Transactional.TxType.MANDATORY)
  void discounted(ServiceRecord record, Counted before) {
    totals.add(List.of(change(record, new Counted(0, 0).less(before), -1)));
  }

  /** The person's row was just changed, so it is held: who verifies at the same time sees it. */
  private void requireWithinMonth(ServiceRecord record) {
    if (record.source() != Source.MANUAL && record.source() != Source.CORRECTED) {
      return;
    }
    long minutes = totals.unscannedInMonthOf(change(record, Counted.of(record), 0));
    if (minutes > policy.monthMinutes()) {
      throw Problem.conflict("too-much-not-scanned").with("minutes", policy.monthMinutes());
    }
  }

  private static Change change(ServiceRecord record, Counted counted, int records) {
    return new Change(
        record.volunteerId(),
        record.communityCode(),
        record.organizationCode(),
        record.teamCode(),
        record.category(),
        record.checkedInAt(),
        counted.minutes(),
        counted.unscanned(),
        records);
  }

  /**
   * What a record counts.
   *
   * @param minutes in all
   * @param unscanned of them, those that were not scanned
   */
  record Counted(int minutes, int unscanned) {

    static Counted of(ServiceRecord record) {
      return new Counted(
          record.minutes(), record.source() == Source.SCANNED ? 0 : record.minutes());
    }

    Counted less(Counted before) {
      return new Counted(minutes - before.minutes, unscanned - before.unscanned);
    }
  }
}
