package io.boyuan.partnership.timetable;

import static java.util.stream.Collectors.toMap;

import io.boyuan.partnership.course.Audience;
import io.boyuan.partnership.course.CourseView;
import io.boyuan.partnership.course.Courses;
import io.boyuan.partnership.course.Pace;
import io.boyuan.partnership.hours.WeekWindow;
import io.boyuan.partnership.session.Sessions;
import io.boyuan.partnership.teacher.TeacherView;
import io.boyuan.partnership.teacher.Teachers;
import io.boyuan.partnership.teachingroom.TeachingRooms;
import io.boyuan.partnership.term.TermView;
import io.boyuan.partnership.timetabling.ClassBlock;
import io.boyuan.partnership.timetabling.ClassDays;
import io.boyuan.partnership.timetabling.Room;
import io.boyuan.partnership.timetabling.Timetable;
import io.boyuan.partnership.timetabling.Wishes;
import io.boyuan.platform.calendar.InstalledHolidays;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Puts together what the planner and the judge look at, from what is kept. */
@ApplicationScoped
class AssembleTimetable {

  private final Timetables timetables;
  private final Courses courses;
  private final Teachers teachers;
  private final TeachingRooms rooms;
  private final Sessions sessions;
  private final InstalledHolidays holidays;
  private final ZoneId zone;

  @Inject
  AssembleTimetable(
      Timetables timetables,
      Courses courses,
      Teachers teachers,
      TeachingRooms rooms,
      Sessions sessions,
      InstalledHolidays holidays,
      TimeSettings settings) {
    this.timetables = timetables;
    this.courses = courses;
    this.teachers = teachers;
    this.rooms = rooms;
    this.sessions = sessions;
    this.holidays = holidays;
    this.zone = settings.zone();
  }

  /**
   * A timetable as it is kept; blocks of courses that were called off are left out.
   *
   * @param term its term
   * @param timetable which
   * @return for the planner
   */
  Timetable of(TermView term, TimetableView timetable) {
    var allRooms =
        rooms.of(term.communityCode()).stream()
            .map(
                room ->
                    new Room(
                        room.id(), room.capacity(), Set.copyOf(room.features()), room.openHours()))
            .collect(toMap(Room::id, Function.identity()));
    Map<UUID, CourseView> held = new HashMap<>();
    courses.heldIn(term.id()).forEach(course -> held.put(course.id(), course));
    var known = publishedBlocks(term);
    var allTeachers = teachersOf(held);
    var behind = sessions.heldBefore(term.id(), timetable.fromDay().atStartOfDay(zone).toInstant());
    var blocks =
        timetables.blocks(timetable.id()).stream()
            .filter(stored -> held.containsKey(stored.courseId()))
            .map(
                stored -> {
                  var course = held.get(stored.courseId());
                  var before = known.get(course.id());
                  var block =
                      new ClassBlock(
                              stored.id(),
                              needs(course),
                              days(
                                  term,
                                  course,
                                  timetable.fromDay(),
                                  behind.getOrDefault(course.id(), 0)),
                              wishes(term, course, allTeachers.get(course.teacherId())))
                          .put(stored.slot(), roomOf(stored, allRooms), stored.pinned());
                  return before == null
                      ? block
                      : block.publishedAt(before.slot(), roomOf(before, allRooms));
                })
            .toList();
    return new Timetable(List.copyOf(allRooms.values()), blocks);
  }

  private Map<UUID, StoredBlock> publishedBlocks(TermView term) {
    return timetables
        .publishedOf(term.id())
        .map(
            published ->
                timetables.blocks(published.id()).stream()
                    .collect(toMap(StoredBlock::courseId, Function.identity())))
        .orElse(Map.of());
  }

  private Map<UUID, TeacherView> teachersOf(Map<UUID, CourseView> held) {
    var ids = held.values().stream().map(CourseView::teacherId).distinct().toList();
    return teachers.among(ids).stream().collect(toMap(TeacherView::id, Function.identity()));
  }

  /** A room that is no longer listed is none. */
  private static Room roomOf(StoredBlock stored, Map<UUID, Room> rooms) {
    return stored.roomId() == null ? null : rooms.get(stored.roomId());
  }

  private static ClassBlock.Needs needs(CourseView course) {
    return new ClassBlock.Needs(
        course.id(),
        course.teacherId(),
        course.audience(),
        course.cohort(),
        course.capacity(),
        course.minutes(),
        course.feature());
  }

  /** What has begun is behind; the days that are left are those of the sessions that are. */
  private ClassDays days(TermView term, CourseView course, LocalDate fromDay, int behind) {
    int left = Math.max(0, course.lessons() - behind);
    if (course.pace() == Pace.DAILY) {
      var first = course.firstDay().isAfter(fromDay) ? course.firstDay() : fromDay;
      return ClassDays.daily(
          term.firstDay(), first, term.lastDay(), left, course.audience(), holidays.calendar());
    }
    return ClassDays.weekly(
        term.firstDay(), fromDay, term.lastDay(), left, course.audience(), holidays.calendar());
  }

  private static Wishes wishes(TermView term, CourseView course, TeacherView teacher) {
    return new Wishes(
        hours(term, course.audience()),
        teacher.unavailable(),
        teacher.preferred(),
        teacher.avoided());
  }

  private static List<WeekWindow> hours(TermView term, Audience audience) {
    return switch (audience) {
      case CHILDREN, FAMILIES -> term.childrenHours();
      case ADULTS -> term.adultsHours();
      case SENIORS -> term.seniorsHours();
    };
  }
}
