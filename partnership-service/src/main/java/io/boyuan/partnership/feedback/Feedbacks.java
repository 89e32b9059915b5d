package io.boyuan.partnership.feedback;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All that participants think of courses. */
@ApplicationScoped
class Feedbacks {

  private static final String VIEW =
      "select content, teaching, place, words, version from course_feedback"
          + " where enrolment_id = ?";

  private final Sql sql;

  @Inject
  Feedbacks(Sql sql) {
    this.sql = sql;
  }

  /** False when something was said already. */
  boolean add(UUID enrolmentId, UUID courseId, FeedbackPlan plan, Instant now) {
    return sql.change(
            "insert into course_feedback (enrolment_id, course_id, content, teaching, place, words,"
                + " changed_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (enrolment_id) do nothing",
            enrolmentId,
            courseId,
            plan.content(),
            plan.teaching(),
            plan.place(),
            wordsOf(plan),
            now)
        == 1;
  }

  /** What is said later holds instead. */
  void change(UUID enrolmentId, FeedbackPlan plan, Instant now) {
    sql.change(
        "update course_feedback set content = ?, teaching = ?, place = ?, words = ?,"
            + " changed_at = ?, version = version + 1 where enrolment_id = ?",
        plan.content(),
        plan.teaching(),
        plan.place(),
        wordsOf(plan),
        now,
        enrolmentId);
  }

  private static String wordsOf(FeedbackPlan plan) {
    return plan.words() == null || plan.words().isBlank() ? null : plan.words();
  }

  Optional<Defined<FeedbackPlan>> of(UUID enrolmentId) {
    return sql.first(VIEW, Feedbacks::given, enrolmentId);
  }

  /** What was said, held until the end of the transaction. */
  Optional<Defined<FeedbackPlan>> holding(UUID enrolmentId) {
    return sql.first(VIEW + " for update", Feedbacks::given, enrolmentId);
  }

  private static Defined<FeedbackPlan> given(Row row) {
    return new Defined<>(
        new FeedbackPlan(
            row.number("content"), row.number("teaching"), row.number("place"), row.text("words")),
        row.bigNumber("version"),
        false);
  }

  /** By one statement over no more rows than a course has places; course_feedback_course. */
  FeedbackSummary summary(UUID courseId, int from) {
    return sql.first(
            "select count(*)::int as answers, round(avg(content) * 10)::int as content,"
                + " round(avg(teaching) * 10)::int as teaching, round(avg(place) * 10)::int as place"
                + " from course_feedback where course_id = ? having count(*) >= ?",
            row ->
                new FeedbackSummary(
                    row.number("answers"),
                    row.number("content") / 10.0,
                    row.number("teaching") / 10.0,
                    row.number("place") / 10.0),
            courseId,
            from)
        .orElse(FeedbackSummary.TOO_FEW);
  }

  /** In an order that says nothing; served by course_feedback_course. */
  Page<FeedbackWords> words(UUID courseId, PageRequest request) {
    var rows =
        sql.list(
            "select words, shuffled from course_feedback where course_id = ? and words is not null"
                + " and shuffled > ? order by shuffled limit ?",
            row -> new FeedbackWords(row.text("words"), row.id("shuffled")),
            courseId,
            request.after(Cursor.START).id(),
            request.rows());
    return Page.of(rows, request, row -> new Cursor(Instant.EPOCH, row.shuffled()));
  }
}
