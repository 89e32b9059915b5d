package io.boyuan.partnership.session;

import io.boyuan.partnership.course.CourseStatus;
import io.boyuan.partnership.course.Courses;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.partnership.term.Terms;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Anyone reads when sessions are; staff read which have no room. */
@ApplicationScoped
class FindSessions {

  private final Sessions sessions;
  private final Courses courses;
  private final Terms terms;
  private final CommunityStaff staff;
  private final Clock clock;

  @Inject
  FindSessions(Sessions sessions, Courses courses, Terms terms, CommunityStaff staff, Clock clock) {
    this.sessions = sessions;
    this.courses = courses;
    this.terms = terms;
    this.staff = staff;
    this.clock = clock;
  }

  @Transactional
  SessionView byId(UUID id) {
    return sessions.byId(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<SessionView> ofTerm(UUID termId, Instant from, PageRequest request) {
    if (terms.byId(termId).isEmpty()) {
      throw Problem.notFound();
    }
    return sessions.ofTerm(termId, from(from), request);
  }

  @Transactional
  Page<SessionView> ofCourse(UUID courseId, Instant from, PageRequest request) {
    var course = courses.byId(courseId).orElseThrow(Problem::notFound);
    if (course.status() == CourseStatus.DRAFT && !staff.isOf(course.communityCode())) {
      throw Problem.notFound();
    }
    return sessions.ofCourse(courseId, from(from), request);
  }

  /**
   * Sessions to come without a room, with where they could go.
   *
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  Page<RoomTrouble> trouble(UUID termId, PageRequest request) {
    var term = terms.byId(termId).orElseThrow(Problem::notFound);
    staff.require(term.communityCode());
    return sessions.trouble(termId, clock.instant(), request);
  }

  private static Instant from(Instant given) {
    return given == null ? Instant.EPOCH : given;
  }
}
