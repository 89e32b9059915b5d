package io.boyuan.partnership.calendar;

import io.boyuan.partnership.session.SessionStatus;
import io.boyuan.platform.calendar.CalendarEntry;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What calendars show of classes, also what was called off, so that a calendar crosses it out: from
 * a month ago to a year ahead, and a bounded number.
 */
@ApplicationScoped
class ClassEvents {

  private static final Duration PAST = Duration.ofDays(30);
  private static final Duration AHEAD = Duration.ofDays(400);

  private static final String EVENT =
      "select s.id, s.number, s.starts_at, s.ends_at, s.status, s.version, s.changed_at, c.title,"
          + " c.title_en, coalesce(r.name, '') as room, coalesce(r.name_en, '') as room_en, ";

  private static final String OF_COURSE =
      " join course c on c.id = s.course_id left join teaching_room r on r.id = s.room_id where ";

  private static final String WHEN = " and s.starts_at > ? and s.starts_at < ? ";

  private final Sql sql;

  @Inject
  ClassEvents(Sql sql) {
    this.sql = sql;
  }

  /** Served by class_session_course. */
  List<CalendarEntry> ofCourse(UUID courseId, Instant now) {
    return sql.list(
        EVENT
            + "'CLASS' as role from class_session s"
            + OF_COURSE
            + "s.course_id = ?"
            + WHEN
            + "order by s.starts_at, s.id limit 200",
        ClassEvents::entryOf,
        courseId,
        now.minus(PAST),
        now.plus(AHEAD));
  }

  /**
   * What somebody takes part in, what children they care for do, and what they teach. A child is
   * not named, since who gets hold of the address would know where it is. Served by
   * enrolment_person and class_session_course, teacher_person and class_session_teacher.
   */
  List<CalendarEntry> ofPerson(UUID personId, Instant now) {
    return sql.list(
        "select * from ((select distinct on (s.id, role) * from ("
            + EVENT
            + "case when e.child_id is null then 'OWN' else 'CHILD' end as role from enrolment e"
            + " join class_session s on s.course_id = e.course_id"
            + OF_COURSE
            + "e.person_id = ? and e.status = 'ENROLLED'"
            + WHEN
            + ") s) union all ("
            + EVENT
            + "'TAUGHT' as role from teacher t join class_session s on s.teacher_id = t.id"
            + OF_COURSE
            + "t.person_id = ?"
            + WHEN
            + ")) events order by starts_at, id, role limit 1000",
        ClassEvents::entryOf,
        personId,
        now.minus(PAST),
        now.plus(AHEAD),
        personId,
        now.minus(PAST),
        now.plus(AHEAD));
  }

  private static CalendarEntry entryOf(Row row) {
    String role = row.text("role");
    return new CalendarEntry(
        row.id("id") + "-" + role.toLowerCase(Locale.ROOT) + "@partnership.boyuan",
        row.time("starts_at"),
        row.time("ends_at"),
        row.constant("status", SessionStatus.class) == SessionStatus.CANCELLED
            ? CalendarEntry.Standing.CANCELLED
            : CalendarEntry.Standing.CONFIRMED,
        Math.toIntExact(row.bigNumber("version")),
        row.time("changed_at"),
        row.text("title") + " / " + row.text("title_en"),
        row.text("room") + " / " + row.text("room_en"),
        "第 %d 次课 / Session %d%s"
            .formatted(row.number("number"), row.number("number"), saidOf(role)));
  }

  private static String saidOf(String role) {
    return switch (role) {
      case "CHILD" -> "（孩子的课 / a child of yours）";
      case "TAUGHT" -> "（授课 / you teach）";
      default -> "";
    };
  }
}
