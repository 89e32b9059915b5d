package io.boyuan.volunteer.service;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.shift.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The coordinator shows a code; volunteers check in and out with it (V6). */
@ApplicationScoped
class TakeAttendance {

  private final ServiceRecords records;
  private final Roster roster;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  TakeAttendance(ServiceRecords records, Roster roster, Caller caller, Ids ids, Clock clock) {
    this.records = records;
    this.roster = roster;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The code to show now.
   *
   * @param shiftId the shift
   * @return the current code
   * @throws Problem 404, 403 {@code other-community}
   */
  @Transactional
  CheckInCode code(UUID shiftId) {
    var shift = roster.shift(shiftId);
    caller.requireActsFor(shift.communityCode());
    return CheckInCode.at(clock.instant(), shift.checkInSecret());
  }

  /**
   * Checks the caller in.
   *
   * @param shiftId the shift
   * @param code what is shown
   * @return their record
   * @throws Problem 404, 409 {@code not-signed-up}, {@code already-checked-in}, {@code too-early},
   *     {@code shift-over}, {@code code-expired}
   */
  @Transactional
  ServiceRecordView checkIn(UUID shiftId, String code) {
    var now = clock.instant();
    var shift = roster.shift(shiftId);
    var attendance = roster.attend(shiftId, caller.id());
    if (records.exists(attendance.signUpId())) {
      throw Problem.conflict("already-checked-in");
    }
    var record = ServiceRecord.checkIn(ids.next(), shift, caller.id(), attendance, now);
    requireShown(code, shift, now);
    records.persistAndFlush(record);
    return ServiceRecordView.of(record);
  }

  /**
   * Checks the caller out.
   *
   * @param shiftId the shift
   * @param code what is shown
   * @return their record with its minutes
   * @throws Problem 404, 409 {@code not-checked-in}, {@code already-checked-out}, {@code
   *     code-expired}
   */
  @Transactional
  ServiceRecordView checkOut(UUID shiftId, String code) {
    var now = clock.instant();
    var shift = roster.shift(shiftId);
    var record =
        records.holding(shiftId, caller.id()).orElseThrow(() -> Problem.conflict("not-checked-in"));
    requireShown(code, shift, now);
    record.checkOut(now);
    return ServiceRecordView.of(record);
  }

  private static void requireShown(String code, Roster.ListedShift shift, Instant now) {
    if (!CheckInCode.isShown(code, now, shift.checkInSecret())) {
      throw Problem.conflict("code-expired");
    }
  }
}
