package io.boyuan.partnership.enrolment;

import io.boyuan.partnership.course.Audience;
import io.boyuan.partnership.course.CourseStatus;
import io.boyuan.partnership.course.CourseView;
import io.boyuan.partnership.term.TermView;
import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/**
 * The one decision about who gets a place in a course, by whatever way they come.
 *
 * @param course what they want to take part in, held
 * @param term when it is
 * @param firstSession when its first session begins
 * @param someoneWaits whether somebody waits who came before
 */
record Admission(CourseView course, TermView term, Instant firstSession, boolean someoneWaits) {

  private static final int OF_AGE = 18;

  /**
   * Whether somebody gets a place or waits for one.
   *
   * @param way by which they come
   * @param isResident whether they live in the community
   * @param now when
   * @return {@code ENROLLED} or {@code WAITING}
   * @throws Problem 409 {@code course-cancelled}, {@code enrolment-not-open}, {@code
   *     residents-first}, {@code enrolment-closed}, {@code course-full} for who is let in
   */
  EnrolmentStatus decide(WayIn way, boolean isResident, Instant now) {
    requireHeld();
    if (way == WayIn.ASKING) {
      requireOpen(isResident, now);
    }
    if (way != WayIn.LET_IN) {
      requireNotClosed(now);
    }
    boolean hasPlace = course.enrolled() < course.capacity();
    return switch (way) {
      case ASKING -> hasPlace && !someoneWaits ? EnrolmentStatus.ENROLLED : EnrolmentStatus.WAITING;
      case WAITING -> hasPlace ? EnrolmentStatus.ENROLLED : EnrolmentStatus.WAITING;
      case LET_IN -> {
        if (!hasPlace) {
          throw Problem.conflict("course-full").with("capacity", course.capacity());
        }
        yield EnrolmentStatus.ENROLLED;
      }
    };
  }

  /**
   * Refuses for whom the course is not; what it asks for can't change once people enrol.
   *
   * @param applicant who
   * @throws Problem 409 {@code guardian-needed}, {@code course-for-children}, {@code
   *     course-for-grown-ups}, {@code birth-date-missing}, {@code too-young}, {@code too-old}
   */
  void requireSuits(Applicant applicant) {
    requireGuardian(applicant);
    requireAudience(applicant);
    requireAge(applicant);
  }

  private void requireHeld() {
    if (course.status() == CourseStatus.CANCELLED) {
      throw Problem.conflict("course-cancelled");
    }
    if (course.status() == CourseStatus.DRAFT) {
      throw Problem.notFound();
    }
  }

  private void requireOpen(boolean isResident, Instant now) {
    if (now.isBefore(term.enrolmentOpensAt())) {
      throw Problem.conflict("enrolment-not-open").with("opensAt", term.enrolmentOpensAt());
    }
    if (!isResident && now.isBefore(term.residentsOnlyUntil())) {
      throw Problem.conflict("residents-first").with("opensAt", term.residentsOnlyUntil());
    }
  }

  private void requireNotClosed(Instant now) {
    if (isClosed(now)) {
      throw Problem.conflict("enrolment-closed").with("closedAt", firstSession);
    }
  }

  /** Enrolment closes, and waiting ends, when the first session begins. */
  boolean isClosed(Instant now) {
    return firstSession == null || !now.isBefore(firstSession);
  }

  private void requireAudience(Applicant applicant) {
    boolean forChildren =
        course.audience() == Audience.CHILDREN || course.audience() == Audience.FAMILIES;
    if (forChildren && applicant.childId() == null) {
      throw Problem.conflict("course-for-children");
    }
    if (!forChildren && applicant.childId() != null) {
      throw Problem.conflict("course-for-grown-ups");
    }
  }

  private void requireGuardian(Applicant applicant) {
    boolean isOfAge =
        applicant.birthDate() == null
            ? applicant.saysOfAge()
            : ageOn(applicant.birthDate()) >= OF_AGE;
    if (applicant.childId() == null && !isOfAge) {
      throw Problem.conflict("guardian-needed");
    }
  }

  private void requireAge(Applicant applicant) {
    if (course.youngest() == null && course.oldest() == null) {
      return;
    }
    if (applicant.birthDate() == null) {
      throw Problem.conflict("birth-date-missing");
    }
    int age = ageOn(applicant.birthDate());
    if (course.youngest() != null && age < course.youngest()) {
      throw Problem.conflict("too-young").with("youngest", course.youngest());
    }
    if (course.oldest() != null && age > course.oldest()) {
      throw Problem.conflict("too-old").with("oldest", course.oldest());
    }
  }

  private int ageOn(LocalDate birthDate) {
    var firstDay = course.firstDay() == null ? term.firstDay() : course.firstDay();
    return Period.between(birthDate, firstDay).getYears();
  }
}
