package io.boyuan.partnership.absence;

import io.boyuan.contracts.partnership.AbsencesNoticed;
import io.boyuan.partnership.attendance.AttendanceMarked;
import io.boyuan.partnership.enrolment.Enrolments;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Who is absent several times without a notice is told of once, and listed for staff (P5). */
@ApplicationScoped
class CountAbsences {

  private final FrequentAbsences absences;
  private final Enrolments enrolments;
  private final AbsencePolicy policy;
  private final CommunityStaff staff;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  CountAbsences(
      FrequentAbsences absences,
      Enrolments enrolments,
      AbsencePolicy policy,
      CommunityStaff staff,
      Outbox outbox,
      Clock clock) {
    this.absences = absences;
    this.enrolments = enrolments;
    this.policy = policy;
    this.staff = staff;
    this.outbox = outbox;
    this.clock = clock;
  }

  void marked(@Observes AttendanceMarked event) {
    if (event.enrolmentIds().isEmpty()) {
      return;
    }
    absences.count(event.enrolmentIds());
    var found = absences.find(event.enrolmentIds(), policy.noticedFrom(), clock.instant());
    for (var absence : absences.among(found)) {
      var enrolment = enrolments.byId(absence.enrolmentId()).orElseThrow();
      outbox.tell(
          new AbsencesNoticed(
              enrolment.id(),
              enrolment.version(),
              enrolment.courseId(),
              enrolment.communityCode(),
              enrolment.personId(),
              absence.absences()));
    }
  }

  /**
   * Whom staff ask after.
   *
   * @throws Problem 403 {@code other-community}
   */
  @Transactional
  Page<FrequentAbsence> listed(String community, PageRequest request) {
    staff.require(community);
    return absences.listed(community, policy.noticedFrom(), request);
  }
}
