package io.boyuan.volunteer.service;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.total.Change;
import io.boyuan.volunteer.total.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** Lets the totals follow what became of records, in the same transaction. */
@ApplicationScoped
class SettleService {

  private final Totals totals;
  private final ManualPolicy policy;
  private final Event<ShiftsServed> served;

  @Inject
  SettleService(Totals totals, ManualPolicy policy, Event<ShiftsServed> served) {
    this.totals = totals;
    this.served = served;
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
    totals.hold(
        records.stream().filter(SettleService::isEntered).map(ServiceRecord::volunteerId).toList());
    totals.add(records.stream().map(record -> change(record, Counted.of(record), 1)).toList());
    records.forEach(this::requireWithinMonth);
    tellOfEntered(records);
  }

  /** Who scanned was there at the time, which is known already. */
  private void tellOfEntered(List<ServiceRecord> records) {
    var shifts =
        records.stream()
            .filter(SettleService::isEntered)
            .map(ServiceRecord::shiftId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (!shifts.isEmpty()) {
      served.fire(new ShiftsServed(shifts));
    }
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
    var more = Counted.of(record).less(before);
    totals.hold(List.of(record.volunteerId()));
    totals.add(List.of(change(record, more, 0)));
    if (more.entered() > 0) {
      requireWithinMonth(record);
    }
  }

  /** A record that counted does so no longer. */
  @Transactional(Transactional.TxType.MANDATORY)
  void discounted(ServiceRecord record, Counted before) {
    totals.add(List.of(change(record, new Counted(0, 0, 0).less(before), -1)));
  }

  private static boolean isEntered(ServiceRecord record) {
    return record.source() == Source.MANUAL || record.source() == Source.CORRECTED;
  }

  /** The person is held, so who verifies at the same time sees these minutes. */
  private void requireWithinMonth(ServiceRecord record) {
    if (!isEntered(record)) {
      return;
    }
    long minutes = totals.enteredInMonthOf(change(record, Counted.of(record), 0));
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
        counted.entered(),
        records);
  }

  /**
   * What a record counts.
   *
   * @param minutes in all
   * @param unscanned of them, those that were not scanned
   * @param entered of them, those that somebody entered or raised
   */
  record Counted(int minutes, int unscanned, int entered) {

    static Counted of(ServiceRecord record) {
      return new Counted(
          record.minutes(),
          record.source() == Source.SCANNED ? 0 : record.minutes(),
          isEntered(record) ? record.minutes() : 0);
    }

    Counted less(Counted before) {
      return new Counted(
          minutes - before.minutes, unscanned - before.unscanned, entered - before.entered);
    }
  }
}
