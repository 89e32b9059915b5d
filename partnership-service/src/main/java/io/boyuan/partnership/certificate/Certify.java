package io.boyuan.partnership.certificate;

import io.boyuan.partnership.course.Courses;
import io.boyuan.partnership.enrolment.EnrolmentStatus;
import io.boyuan.partnership.enrolment.EnrolmentView;
import io.boyuan.partnership.enrolment.Enrolments;
import io.boyuan.partnership.session.SessionStatus;
import io.boyuan.partnership.session.SessionView;
import io.boyuan.partnership.session.Sessions;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.code.TypedCode;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who was at enough of a course is certified; a guardian fetches a child's certificate (P5). */
@ApplicationScoped
class Certify {

  private final Certificates certificates;
  private final CertificatePolicy policy;
  private final Enrolments enrolments;
  private final Courses courses;
  private final Sessions sessions;
  private final Caller caller;
  private final TimeSettings time;
  private final Ids ids;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  Certify(
      Certificates certificates,
      CertificatePolicy policy,
      Enrolments enrolments,
      Courses courses,
      Sessions sessions,
      Caller caller,
      TimeSettings time,
      Ids ids,
      Clock clock) {
    this.certificates = certificates;
    this.policy = policy;
    this.enrolments = enrolments;
    this.courses = courses;
    this.sessions = sessions;
    this.caller = caller;
    this.time = time;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Issues the certificate of an enrolment once its course is over.
   *
   * @throws Problem 404 also for an enrolment of somebody else, 409 {@code not-enrolled}, {@code
   *     course-not-over}, {@code attendance-too-low}, {@code certificate-issued}
   */
  @Transactional
  CertificateView issue(UUID enrolmentId) {
    var enrolment = own(enrolmentId);
    if (enrolment.status() != EnrolmentStatus.ENROLLED) {
      throw Problem.conflict("not-enrolled");
    }
    var now = clock.instant();
    var held = over(enrolment.courseId(), now);
    var attended = certificates.attended(enrolment.courseId(), enrolmentId);
    if (!policy.isEnough(attended.present(), attended.held())) {
      throw Problem.conflict("attendance-too-low")
          .with("present", attended.present())
          .with("held", attended.held())
          .with("percent", policy.enoughPercent());
    }
    certificates.add(
        ids.next(),
        TypedCode.next(random),
        enrolmentId,
        courses.byId(enrolment.courseId()).orElseThrow(),
        day(held.getFirst().startsAt()),
        day(held.getLast().startsAt()),
        attended,
        now);
    return certificates.of(enrolmentId).orElseThrow();
  }

  private List<SessionView> over(UUID courseId, Instant now) {
    var held =
        sessions.of(courseId).stream()
            .filter(session -> session.status() == SessionStatus.PLANNED)
            .toList();
    if (held.isEmpty() || held.getLast().endsAt().isAfter(now)) {
      throw Problem.conflict("course-not-over");
    }
    return held;
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, time.zone());
  }

  /**
   * One's own certificate.
   *
   * @throws Problem 404
   */
  @Transactional
  CertificateView certificate(UUID enrolmentId) {
    return certificates.of(own(enrolmentId).id()).orElseThrow(Problem::notFound);
  }

  /**
   * One's own certificate as it is printed now, which is counted.
   *
   * @throws Problem 404
   */
  @Transactional
  CertificateView printed(UUID enrolmentId) {
    certificates.printed(own(enrolmentId).id());
    return certificate(enrolmentId);
  }

  /**
   * Anyone verifies a certificate by its code.
   *
   * @throws Problem 404
   */
  @Transactional
  CertificateView verify(String typed) {
    return certificates
        .byCode(TypedCode.read(typed))
        .map(CertificateView::asAnyoneSees)
        .orElseThrow(Problem::notFound);
  }

  private EnrolmentView own(UUID enrolmentId) {
    return enrolments
        .byId(enrolmentId)
        .filter(enrolment -> enrolment.personId().equals(caller.id()))
        .orElseThrow(Problem::notFound);
  }
}
