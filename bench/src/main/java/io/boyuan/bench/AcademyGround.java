package io.boyuan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A community of its own with a term, rooms, teachers and courses, so that the benchmark disturbs
 * nobody. All of it is removed afterwards.
 */
final class AcademyGround {

  static final String COMMUNITY = "bench-academy";

  private static final int ROOMS = 8;
  private static final int TEACHERS = 24;

  private final Connection partnership;

  private AcademyGround(Connection partnership) {
    this.partnership = partnership;
  }

  static AcademyGround prepare(Connection partnership) throws SQLException {
    var ground = new AcademyGround(partnership);
    ground.remove();
    return ground;
  }

  /** A term of fourteen weeks that begins in a fortnight, open to be enrolled in. */
  UUID term() throws SQLException {
    var id = UUID.randomUUID();
    execute(
        """
        insert into term (id, community_code, code, name, name_en, first_day, last_day,
          enrolment_opens_at, residents_only_until, children_hours, adults_hours, seniors_hours,
          created_at)
        select '%s', '%s', '%s', '测量', 'Bench', day, day + 97, now() - interval '1 hour',
          now() - interval '1 hour', array(select d || ' 16:30 19:00' from unnest(%s) d),
          array(select d || ' 18:30 21:30' from unnest(%s) d),
          array(select d || ' 08:30 11:30' from unnest(%s) d), now()
        from (select current_date + 14 + (8 - extract(isodow from current_date)::int) as day) f
        """
            .formatted(id, COMMUNITY, id, days(), days(), days()));
    return id;
  }

  private static String days() {
    return "array['MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY','SATURDAY','SUNDAY']";
  }

  /** Rooms that are open all day, a quarter of them with a mirror. */
  void rooms() throws SQLException {
    execute(
        """
        insert into teaching_room (id, community_code, name, name_en, capacity, features,
          open_hours, created_at)
        select uuidv7(), '%s', '教室' || n, 'Room ' || n, 25 + 5 * n,
          case when n %% 4 = 0 then array['mirror'] else '{}' end,
          array(select d || ' 06:00 22:00' from unnest(%s) d), now()
        from generate_series(0, %d) n
        """
            .formatted(COMMUNITY, days(), ROOMS - 1));
  }

  /** Teachers who each can't on one day and would rather teach on another. */
  void teachers() throws SQLException {
    execute(
        """
        insert into teacher (id, community_code, person_id, name, kind, subjects, status,
          unavailable, preferred, avoided, created_at)
        select uuidv7(), '%1$s', uuidv7(), '教师' || n, 'TALENT', array['测量'], 'APPROVED',
          array[(%2$s)[1 + n %% 7] || ' 06:00 22:00'],
          case when n %% 3 = 0 then array[(%2$s)[1 + (n + 2) %% 7] || ' 08:00 21:30']
            else '{}' end, '{}', now()
        from generate_series(0, %3$d) n
        """
            .formatted(COMMUNITY, days(), TEACHERS - 1));
  }

  /** Courses of all audiences, a fifth of which need a mirror. */
  void courses(UUID term, int count, String status) throws SQLException {
    execute(
        """
        insert into course (id, term_id, community_code, teacher_id, title, title_en, summary,
          summary_en, audience, cohort, fewest, capacity, pace, lessons, minutes, feature, status,
          created_at)
        select uuidv7(), '%1$s', '%2$s', t.id, '课程' || n, 'Course ' || n, '测量', 'Bench',
          (array['CHILDREN','ADULTS','SENIORS','FAMILIES'])[1 + n %% 4],
          case when n %% 4 = 0 then 'children-' || n %% 3 end,
          1, 10 + (n * 7) %% 21, 'WEEKLY', 14, 60 + 30 * (n %% 3),
          case when n %% 5 = 0 then 'mirror' end, '%4$s', now() + n * interval '1 microsecond'
        from generate_series(0, %3$d) n
          join (select id, row_number() over (order by id) - 1 as k from teacher
            where community_code = '%2$s') t on t.k = n %% %5$d
        """
            .formatted(term, COMMUNITY, count - 1, status, TEACHERS));
    execute("analyze course");
  }

  /** A course for children with thirty places and sessions once a week. */
  UUID wanted(UUID term, int places) throws SQLException {
    var id = UUID.randomUUID();
    execute(
        """
        insert into course (id, term_id, community_code, teacher_id, title, title_en, summary,
          summary_en, audience, fewest, capacity, pace, lessons, minutes, status, created_at)
        select '%1$s', '%2$s', '%3$s', (select id from teacher where community_code = '%3$s'
          limit 1), '抢手课', 'Wanted', '测量', 'Bench', 'CHILDREN', 1, %4$d, 'WEEKLY', 14, 90,
          'PUBLISHED', now();
        insert into class_session (id, course_id, term_id, community_code, teacher_id, number,
          starts_at, ends_at, room_id, status, room_state)
        select uuidv7(), c.id, c.term_id, c.community_code, c.teacher_id, n,
          now() + n * interval '7 days', now() + n * interval '7 days' + interval '90 minutes',
          (select id from teaching_room where community_code = '%3$s' limit 1), 'PLANNED',
          'RESERVED'
        from course c, generate_series(1, 14) n where c.id = '%1$s'
        """
            .formatted(id, term, COMMUNITY, places));
    return id;
  }

  void children(List<SignIn.User> parents) throws SQLException {
    try (var insert =
        partnership.prepareStatement(
            "insert into child (id, guardian_id, name, birth_date, created_at)"
                + " values (?, ?, '测量', current_date - 3000, now())")) {
      for (var parent : parents) {
        insert.setObject(1, Parents.childOf(parent));
        insert.setObject(2, parent.id());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Whose enrolment stands like that, by arrival. */
  List<UUID> enrolled(UUID course, String status) throws SQLException {
    try (var select =
        partnership.prepareStatement(
            "select person_id from enrolment where course_id = ? and status = ? order by arrival")) {
      select.setObject(1, course);
      select.setString(2, status);
      var people = new ArrayList<UUID>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          people.add(rows.getObject(1, UUID.class));
        }
      }
      return people;
    }
  }

  void remove() throws SQLException {
    execute("set transaction_timeout = 0");
    String ours = "(select id from course where community_code = '" + COMMUNITY + "')";
    execute(
        "delete from enrolled_time where enrolment_id in (select id from enrolment where course_id in "
            + ours
            + ")");
    execute("delete from enrolment where course_id in " + ours);
    execute("delete from class_session where course_id in " + ours);
    execute(
        "delete from timetable_block where timetable_id in (select id from timetable where"
            + " community_code = '"
            + COMMUNITY
            + "')");
    execute("delete from timetable where community_code = '" + COMMUNITY + "'");
    execute("delete from course where community_code = '" + COMMUNITY + "'");
    execute("delete from teacher where community_code = '" + COMMUNITY + "'");
    execute("delete from teaching_room where community_code = '" + COMMUNITY + "'");
    execute("delete from term where community_code = '" + COMMUNITY + "'");
    execute("delete from child where name = '测量'");
  }

  private void execute(String sql) throws SQLException {
    try (var statement = partnership.createStatement()) {
      statement.execute(sql);
    }
  }
}
