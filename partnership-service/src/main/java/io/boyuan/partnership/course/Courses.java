package io.boyuan.partnership.course;

import io.boyuan.partnership.term.TermView;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All courses. */
@ApplicationScoped
public class Courses {

  /** A term has no more. */
  public static final int MOST_IN_TERM = 300;

  private static final String VIEW =
      "select id, term_id, community_code, teacher_id, title, title_en, summary, summary_en,"
          + " audience, cohort, youngest, oldest, fewest, capacity, enrolled, pace, lessons,"
          + " minutes, first_day, feature, status, created_at, version from course ";

  private final Sql sql;

  @Inject
  Courses(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, TermView term, CoursePlan plan, Instant now) {
    sql.change(
        "insert into course (id, term_id, community_code, teacher_id, title, title_en, summary,"
            + " summary_en, audience, cohort, youngest, oldest, fewest, capacity, pace, lessons,"
            + " minutes, first_day, feature, status, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        term.id(),
        term.communityCode(),
        plan.teacherId(),
        plan.title(),
        plan.titleEn(),
        plan.summary(),
        plan.summaryEn(),
        plan.audience(),
        plan.cohort(),
        plan.youngest(),
        plan.oldest(),
        plan.fewest(),
        plan.capacity(),
        plan.pace(),
        plan.lessons(),
        plan.minutes(),
        plan.firstDay(),
        plan.feature(),
        CourseStatus.DRAFT,
        now);
  }

  void change(UUID id, CoursePlan plan) {
    sql.change(
        "update course set teacher_id = ?, title = ?, title_en = ?, summary = ?, summary_en = ?,"
            + " audience = ?, cohort = ?, youngest = ?, oldest = ?, fewest = ?, capacity = ?,"
            + " pace = ?, lessons = ?, minutes = ?, first_day = ?, feature = ?,"
            + " version = version + 1 where id = ?",
        plan.teacherId(),
        plan.title(),
        plan.titleEn(),
        plan.summary(),
        plan.summaryEn(),
        plan.audience(),
        plan.cohort(),
        plan.youngest(),
        plan.oldest(),
        plan.fewest(),
        plan.capacity(),
        plan.pace(),
        plan.lessons(),
        plan.minutes(),
        plan.firstDay(),
        plan.feature(),
        id);
  }

  /**
   * Changes where courses stand.
   *
   * @param ids of courses
   * @param status from now on
   */
  public void stand(Collection<UUID> ids, CourseStatus status) {
    sql.change(
        "update course set status = ?, version = version + 1"
            + " where id = any(?::uuid[]) and status <> ?",
        status,
        ids,
        status);
  }

  /**
   * Takes places, or gives them back; the course is held by who does.
   *
   * @param id the course
   * @param places how many, below zero to give back
   */
  public void take(UUID id, int places) {
    sql.change("update course set enrolled = enrolled + ? where id = ?", places, id);
  }

  /**
   * A course.
   *
   * @param id the course
   * @return empty when there is none
   */
  public Optional<CourseView> byId(UUID id) {
    return sql.first(VIEW + "where id = ?", Courses::viewOf, id);
  }

  /**
   * A course, held until the end of the transaction: places are given one after the other.
   *
   * @param id the course
   * @return empty when there is none
   */
  public Optional<CourseView> holding(UUID id) {
    return sql.first(VIEW + "where id = ? for update", Courses::viewOf, id);
  }

  /**
   * Holds a course that is there, before anything of it is held.
   *
   * @param id the course
   */
  public void hold(UUID id) {
    sql.list("select id from course where id = ? for update", row -> row.id("id"), id);
  }

  /**
   * Holds the courses of a term that take place, in one order.
   *
   * @param termId the term
   * @return as {@link #heldIn}
   */
  public List<CourseView> holdingAllOf(UUID termId) {
    sql.list(
        "select id from course where term_id = ? order by id for update",
        row -> row.id("id"),
        termId);
    return heldIn(termId);
  }

  /**
   * Courses that take place in a term, as far as is known; served by course_term.
   *
   * @param termId the term
   * @return {@value #MOST_IN_TERM} at most
   */
  public List<CourseView> heldIn(UUID termId) {
    return sql.list(
        VIEW
            + "where term_id = ? and status <> 'CANCELLED' order by created_at, id limit "
            + MOST_IN_TERM,
        Courses::viewOf,
        termId);
  }

  /** In the order they were planned; served by course_term or course_audience. */
  Page<CourseView> ofTerm(UUID termId, Audience audience, boolean all, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where term_id = ? and (created_at, id) > (?, ?)"
                + (audience == null ? " and ?::text is null" : " and audience = ?")
                + (all ? "" : " and status <> 'DRAFT'")
                + " order by created_at, id limit ?",
            Courses::viewOf,
            termId,
            after.at(),
            after.id(),
            audience,
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  /** Those open to everybody, newest first; served by course_published. */
  Page<CourseView> published(String community, PageRequest request) {
    var after = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + "where community_code = ? and status = 'PUBLISHED' and (created_at, id) < (?, ?)"
                + " order by created_at desc, id desc limit ?",
            Courses::viewOf,
            community,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  private static CourseView viewOf(Row row) {
    return new CourseView(
        row.id("id"),
        row.id("term_id"),
        row.text("community_code"),
        row.id("teacher_id"),
        row.text("title"),
        row.text("title_en"),
        row.text("summary"),
        row.text("summary_en"),
        row.constant("audience", Audience.class),
        row.text("cohort"),
        numberOf(row, "youngest"),
        numberOf(row, "oldest"),
        row.number("fewest"),
        row.number("capacity"),
        row.number("enrolled"),
        row.constant("pace", Pace.class),
        row.number("lessons"),
        row.number("minutes"),
        row.date("first_day"),
        row.text("feature"),
        row.constant("status", CourseStatus.class),
        row.time("created_at"),
        row.bigNumber("version"));
  }

  private static Integer numberOf(Row row, String column) {
    return row.isMissing(column) ? null : Integer.valueOf(row.number(column));
  }
}
