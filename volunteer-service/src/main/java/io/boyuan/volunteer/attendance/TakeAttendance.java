package io.boyuan.volunteer.attendance;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.code.ChangingCode;
import io.boyuan.platform.code.WrongCodes;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.service.Flag;
import io.boyuan.volunteer.service.ServiceRecord;
import io.boyuan.volunteer.service.ServiceRecordView;
import io.boyuan.volunteer.service.ServiceRecords;
import io.boyuan.volunteer.shift.Shift;
import io.boyuan.volunteer.shift.Shifts;
import io.boyuan.volunteer.signup.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The coordinator shows a code; volunteers check in and out with it (V6). */
@ApplicationScoped
class TakeAttendance {

  private final WrongCodes wrong;
  private final ServiceRecords records;
  private final Shifts shifts;
  private final Roster roster;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  TakeAttendance(
      WrongCodes wrong,
      ServiceRecords records,
      Shifts shifts,
      Roster roster,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.wrong = wrong;
    this.records = records;
    this.shifts = shifts;
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
  ChangingCode code(UUID shiftId) {
    var shift = shift(shiftId);
    Charge.require(caller, shift.communityCode(), shift.organizationCode());
    return ChangingCode.at(clock.instant(), shift.checkInSecret());
  }

  /**
   * Checks the caller in. Where they are is compared with the place, if the activity asks for it,
   * and not kept; who is too far away, or does not say, is flagged and not refused.
   *
   * @param shiftId the shift
   * @param shown what is shown, and where they are
   * @return their record
   * @throws Problem 404, 409 {@code not-signed-up}, {@code already-checked-in}, {@code too-early},
   *     {@code shift-over}, {@code shift-cancelled}, {@code code-expired}, {@code too-many-tries}
   */
  @Transactional
  ServiceRecordView checkIn(UUID shiftId, ShownCode shown) {
    var now = clock.instant();
    var shift = shift(shiftId);
    var attendee = roster.attend(shift, caller.id());
    if (records.exists(attendee.signUpId())) {
      throw Problem.conflict("already-checked-in");
    }
    var flags = flagOf(shift, shown.position()).stream().toList();
    var record = ServiceRecord.checkIn(ids.next(), attendee, flags, now);
    requireShown(shown.code(), shift, now);
    records.persistAndFlush(record);
    return ServiceRecordView.of(record);
  }

  private static Optional<Flag> flagOf(Shift shift, ShownCode.Position position) {
    Integer radius = shift.rules().checkInRadiusMeters();
    if (radius == null || shift.place() == null || shift.place().lat() == null) {
      return Optional.empty();
    }
    if (position == null) {
      return Optional.of(Flag.NO_POSITION);
    }
    double meters = position.metersTo(shift.place().lat(), shift.place().lng());
    return meters > radius ? Optional.of(Flag.OUT_OF_RANGE) : Optional.empty();
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
    var shift = shift(shiftId);
    var record =
        records.holding(shiftId, caller.id()).orElseThrow(() -> Problem.conflict("not-checked-in"));
    requireShown(code, shift, now);
    record.checkOut(now);
    return ServiceRecordView.of(record);
  }

  private Shift shift(UUID id) {
    return shifts.findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** Six digits could be tried out. */
  private void requireShown(String code, Shift shift, Instant now) {
    if (wrong.areTooMany(shift.id(), caller.id())) {
      throw Problem.conflict("too-many-tries");
    }
    if (!ChangingCode.isShown(code, now, shift.checkInSecret())) {
      wrong.note(shift.id(), caller.id());
      throw Problem.conflict("code-expired");
    }
  }
}
