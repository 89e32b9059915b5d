package io.boyuan.partnership.certificate;

import io.boyuan.partnership.course.CourseView;
import io.boyuan.platform.code.TypedCode;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** All certificates. */
@ApplicationScoped
class Certificates {

  private static final String VIEW =
      "select c.id, c.code, e.participant_name, c.title, c.title_en, c.first_day, c.last_day,"
          + " c.held, c.present, c.prints, c.issued_at from certificate c"
          + " join enrolment e on e.id = c.enrolment_id ";

  private final Sql sql;

  @Inject
  Certificates(Sql sql) {
    this.sql = sql;
  }

  /**
   * At how many held sessions of a course somebody was. Held is what is over, of which attendance
   * was noted, and of which staff did not say otherwise; served by teaching_course.
   */
  Attended attended(UUID courseId, UUID enrolmentId) {
    return sql.first(
            "select count(*)::int as held, count(a.presence)::int as present from teaching t"
                + " left join attendance a on a.session_id = t.session_id and a.enrolment_id = ?"
                + " and a.presence in ('PRESENT', 'LATE')"
                + " where t.course_id = ? and t.outcome <> 'NOT_HELD'",
            row -> new Attended(row.number("held"), row.number("present")),
            enrolmentId,
            courseId)
        .orElseThrow();
  }

  void add(
      UUID id,
      String code,
      UUID enrolmentId,
      CourseView course,
      LocalDate firstDay,
      LocalDate lastDay,
      Attended attended,
      Instant now) {
    sql.change(
        "insert into certificate (id, code, enrolment_id, course_id, title, title_en, first_day,"
            + " last_day, held, present, issued_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        code,
        enrolmentId,
        course.id(),
        course.title(),
        course.titleEn(),
        firstDay,
        lastDay,
        attended.held(),
        attended.present(),
        now);
  }

  Optional<CertificateView> of(UUID enrolmentId) {
    return sql.first(VIEW + "where c.enrolment_id = ?", Certificates::viewOf, enrolmentId);
  }

  Optional<CertificateView> byCode(String code) {
    return sql.first(VIEW + "where c.code = ?", Certificates::viewOf, code);
  }

  /** Counts a print. */
  void printed(UUID enrolmentId) {
    sql.change("update certificate set prints = prints + 1 where enrolment_id = ?", enrolmentId);
  }

  private static CertificateView viewOf(Row row) {
    return new CertificateView(
        row.id("id"),
        TypedCode.shown(row.text("code")),
        row.text("participant_name"),
        row.text("title"),
        row.text("title_en"),
        row.date("first_day"),
        row.date("last_day"),
        row.number("held"),
        row.number("present"),
        row.number("prints"),
        row.time("issued_at"));
  }

  /**
   * How much of a course somebody was at.
   *
   * @param held how many sessions were held
   * @param present at how many they were
   */
  record Attended(int held, int present) {}
}
