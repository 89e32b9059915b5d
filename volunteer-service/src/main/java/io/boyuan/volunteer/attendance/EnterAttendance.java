package io.boyuan.volunteer.attendance;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.service.ServiceHistory;
import io.boyuan.volunteer.service.ServiceHistory.Step;
import io.boyuan.volunteer.service.ServiceRecord;
import io.boyuan.volunteer.service.ServiceRecordView;
import io.boyuan.volunteer.service.ServiceRecords;
import io.boyuan.volunteer.shift.Shift;
import io.boyuan.volunteer.shift.Shifts;
import io.boyuan.volunteer.signup.Roster;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * A coordinator enters who served without a phone, and forgotten check-outs are closed at the
 * planned end (V6). What is entered waits for a second person.
 */
@ApplicationScoped
public class EnterAttendance {

  private static final Logger LOG = Logger.getLogger(EnterAttendance.class);
  private static final Duration GRACE = Duration.ofHours(1);

  private final ServiceRecords records;
  private final ServiceHistory history;
  private final Shifts shifts;
  private final Roster roster;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  EnterAttendance(
      ServiceRecords records,
      ServiceHistory history,
      Shifts shifts,
      Roster roster,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.records = records;
    this.history = history;
    this.shifts = shifts;
    this.roster = roster;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Enters who served, all or none.
   *
   * @param shiftId the shift
   * @param plan who, and what shows it
   * @return their records, which wait for a second person
   * @throws Problem 404, 403 {@code other-community}, {@code own-record}, 409 {@code
   *     not-signed-up}, {@code already-checked-in}, {@code not-begun}, {@code outside-shift}
   */
  @Transactional
  List<ServiceRecordView> enter(UUID shiftId, EntryPlan plan) {
    var shift = shifts.findByIdOptional(shiftId).orElseThrow(Problem::notFound);
    Charge.require(caller, shift.communityCode(), shift.organizationCode());
    var entered =
        new ServiceRecord.Entered(
            plan.from() == null ? shift.startsAt() : plan.from(),
            plan.to() == null ? shift.endsAt() : plan.to(),
            caller.id(),
            plan.evidence());
    if (!entered.to().isAfter(entered.from())) {
      throw Problem.invalid("to", "end-after-start");
    }
    var made = new ArrayList<ServiceRecord>();
    for (UUID id : plan.volunteerIds().stream().distinct().sorted().toList()) {
      try {
        made.add(enter(shift, id, entered));
      } catch (Problem refused) {
        throw refused.with("volunteerId", id);
      }
    }
    records.flush();
    made.forEach(
        record ->
            history.note(
                record.id(), Step.ENTERED, null, minutesOf(record), plan.evidence(), caller.id()));
    trail.record(
        Decision.of(shift.communityCode(), "enter-attendance", "shift", shiftId)
            .because(plan.evidence())
            .with("people", made.size()));
    return made.stream().map(ServiceRecordView::of).toList();
  }

  private ServiceRecord enter(Shift shift, UUID volunteer, ServiceRecord.Entered entered) {
    if (volunteer.equals(caller.id())) {
      throw Problem.forbidden("own-record");
    }
    var attendee = roster.attendAfterAll(shift, volunteer);
    if (records.exists(attendee.signUpId())) {
      throw Problem.conflict("already-checked-in");
    }
    var record = ServiceRecord.entered(ids.next(), attendee, entered, clock.instant());
    records.persist(record);
    return record;
  }

  private static Integer minutesOf(ServiceRecord record) {
    return ServiceRecordView.of(record).minutes();
  }

  @Scheduled(
      every = "1m",
      delayed = "50s",
      identity = "close-forgotten",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void closeForgotten() {
    var refused = new ArrayList<UUID>();
    OneByOne.each(
        records.forgotten(clock.instant().minus(GRACE)), this::close, (id, e) -> refused.add(id));
    // Its minutes count already for something else of the same person, most likely.
    OneByOne.each(
        refused,
        this::closeEmpty,
        (id, e) -> LOG.errorf(e, "The record %s could not be closed; it will be tried again", id));
  }

  private void closeEmpty(UUID id) {
    var record = records.holding(id).orElseThrow();
    if (record.isOpen()) {
      record.closeWithoutMinutes();
      records.flush();
      history.note(id, Step.CLOSED, null, 0, null, null);
    }
  }

  /** Unless somebody checked out meanwhile. */
  private void close(UUID id) {
    var record = records.holding(id).orElseThrow();
    if (record.isOpen()) {
      record.closeAtPlannedEnd();
      records.flush();
      history.note(id, Step.CLOSED, null, minutesOf(record), null, null);
    }
  }
}
