package io.boyuan.partnership.feedback;

import io.boyuan.partnership.enrolment.EnrolmentStatus;
import io.boyuan.partnership.enrolment.EnrolmentView;
import io.boyuan.partnership.enrolment.Enrolments;
import io.boyuan.partnership.session.SessionStatus;
import io.boyuan.partnership.session.SessionView;
import io.boyuan.partnership.session.Sessions;
import io.boyuan.partnership.teacher.LeadsClasses;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A participant or a guardian says what they think of a course, once for each place (P5). */
@ApplicationScoped
class GiveFeedback {

  private final Feedbacks feedbacks;
  private final FeedbackPolicy policy;
  private final Enrolments enrolments;
  private final Sessions sessions;
  private final LeadsClasses leads;
  private final Caller caller;
  private final Clock clock;

  @Inject
  GiveFeedback(
      Feedbacks feedbacks,
      FeedbackPolicy policy,
      Enrolments enrolments,
      Sessions sessions,
      LeadsClasses leads,
      Caller caller,
      Clock clock) {
    this.feedbacks = feedbacks;
    this.policy = policy;
    this.enrolments = enrolments;
    this.sessions = sessions;
    this.leads = leads;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Says it, or says it otherwise than in the version that was read.
   *
   * @throws Problem 400, 403 {@code own-course}, 404 also for an enrolment of somebody else, 409
   *     {@code not-enrolled}, {@code feedback-too-early}, {@code feedback-closed}, 412, 428
   */
  @Transactional
  Defined<FeedbackPlan> give(UUID enrolmentId, FeedbackPlan plan, String ifMatch) {
    var enrolment = own(enrolmentId);
    if (enrolment.status() != EnrolmentStatus.ENROLLED) {
      throw Problem.conflict("not-enrolled");
    }
    requireOpen(enrolment.courseId());
    var now = clock.instant();
    if (!feedbacks.add(enrolmentId, enrolment.courseId(), plan, now)) {
      EntityTags.require(ifMatch, feedbacks.holding(enrolmentId).orElseThrow().version());
      feedbacks.change(enrolmentId, plan, now);
    }
    return feedbacks.of(enrolmentId).orElseThrow();
  }

  /**
   * What the caller said.
   *
   * @throws Problem 404
   */
  @Transactional
  Defined<FeedbackPlan> given(UUID enrolmentId) {
    return feedbacks.of(own(enrolmentId).id()).orElseThrow(Problem::notFound);
  }

  private void requireOpen(UUID courseId) {
    List<SessionView> held =
        sessions.of(courseId).stream()
            .filter(session -> session.status() == SessionStatus.PLANNED)
            .toList();
    if (held.isEmpty()) {
      throw Problem.conflict("feedback-too-early");
    }
    if (leads.isTeacher(held.getLast().teacherId())) {
      throw Problem.forbidden("own-course");
    }
    var now = clock.instant();
    var end = held.getLast().endsAt();
    long begun = held.stream().filter(session -> !session.startsAt().isAfter(now)).count();
    if (begun < policy.sessionsBegun() && end.isAfter(now)) {
      throw Problem.conflict("feedback-too-early");
    }
    if (now.isAfter(end.plus(policy.openFor()))) {
      throw Problem.conflict("feedback-closed");
    }
  }

  private EnrolmentView own(UUID enrolmentId) {
    return enrolments
        .byId(enrolmentId)
        .filter(enrolment -> enrolment.personId().equals(caller.id()))
        .orElseThrow(Problem::notFound);
  }
}
