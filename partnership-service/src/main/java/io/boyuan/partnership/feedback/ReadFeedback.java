package io.boyuan.partnership.feedback;

import io.boyuan.partnership.course.CourseStatus;
import io.boyuan.partnership.course.Courses;
import io.boyuan.partnership.teacher.LeadsClasses;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Everybody reads averages, the teacher and staff read words; nobody reads who said what. */
@ApplicationScoped
class ReadFeedback {

  private final Feedbacks feedbacks;
  private final FeedbackPolicy policy;
  private final Courses courses;
  private final LeadsClasses leads;

  @Inject
  ReadFeedback(Feedbacks feedbacks, FeedbackPolicy policy, Courses courses, LeadsClasses leads) {
    this.feedbacks = feedbacks;
    this.policy = policy;
    this.courses = courses;
    this.leads = leads;
  }

  @Transactional
  FeedbackSummary summary(UUID courseId) {
    var course = courses.byId(courseId).orElseThrow(Problem::notFound);
    if (course.status() == CourseStatus.DRAFT) {
      throw Problem.notFound();
    }
    return feedbacks.summary(courseId, policy.shownFrom());
  }

  /**
   * What was said in words, once enough said something.
   *
   * @throws Problem 404 also for others than the teacher and staff
   */
  @Transactional
  Page<FeedbackWords> words(UUID courseId, PageRequest request) {
    var course = courses.byId(courseId).orElseThrow(Problem::notFound);
    leads.require(course.communityCode(), course.teacherId());
    if (feedbacks.summary(courseId, policy.shownFrom()).answers() == null) {
      return new Page<>(List.of(), null);
    }
    return feedbacks.words(courseId, request);
  }
}
