package io.boyuan.partnership.situation;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reads which classes there are today in some communities. */
@ApplicationScoped
class ReadSituation {

  private static final int MOST = 20;
  private static final int DAYS_AHEAD = 7;

  // Both are served by class_session_community.
  private static final String COUNTS =
      """
      select count(*) filter (where starts_at < ?) as today,
        count(*) filter (where room_state in ('REFUSED', 'LOST')) as without_room
      from class_session
      where community_code = any(?::text[]) and starts_at >= ? and starts_at < ? and status = 'PLANNED'
      """;

  private static final String NEXT =
      """
      select s.id, s.community_code, c.title, s.starts_at, s.ends_at, s.room_state
      from class_session s join course c on c.id = s.course_id
      where s.community_code = any(?::text[]) and s.starts_at >= ? and s.starts_at < ? and s.ends_at > ?
        and s.status = 'PLANNED'
      order by s.starts_at, s.id limit ?
      """;

  private final Sql sql;
  private final Clock clock;
  private final TimeSettings time;

  @Inject
  ReadSituation(Sql sql, Clock clock, TimeSettings time) {
    this.sql = sql;
    this.clock = clock;
    this.time = time;
  }

  @Transactional
  Situation of(List<String> communities) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, time.zone());
    Instant begin = beginOf(today);
    Instant tomorrow = beginOf(today.plusDays(1));
    var next = sql.list(NEXT, ReadSituation::lessonOf, communities, begin, tomorrow, now, MOST);
    return sql.first(
            COUNTS,
            row -> new Situation(row.number("today"), row.number("without_room"), next),
            tomorrow,
            communities,
            begin,
            beginOf(today.plusDays(DAYS_AHEAD)))
        .orElseThrow();
  }

  private Instant beginOf(LocalDate day) {
    return day.atStartOfDay(time.zone()).toInstant();
  }

  private static Situation.Lesson lessonOf(Row row) {
    return new Situation.Lesson(
        row.id("id"),
        row.text("community_code"),
        row.text("title"),
        row.time("starts_at"),
        row.time("ends_at"),
        row.text("room_state"));
  }
}
