package io.boyuan.partnership.timetabling;

import io.boyuan.partnership.course.Audience;
import io.boyuan.partnership.hours.WeekWindow;
import io.boyuan.platform.calendar.HolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A small language in which tests of the timetable tell what there is. */
final class Classes {

  static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  static final LocalDate LAST_DAY = MONDAY.plusDays(14 * 7 - 1);
  static final HolidayCalendar NO_HOLIDAYS = HolidayCalendar.of(List.of());
  static final Room ROOM = room(30);

  private UUID teacher = UUID.randomUUID();
  private Audience audience = Audience.ADULTS;
  private String cohort;
  private int participants = 20;
  private int minutes = 90;
  private int lessons = 14;
  private String feature;
  private List<WeekWindow> audienceHours = everyDay("06:00", "22:00");
  private List<WeekWindow> unavailable = List.of();
  private List<WeekWindow> preferred = List.of();
  private List<WeekWindow> avoided = List.of();

  static Classes classes() {
    return new Classes();
  }

  static Room room(int capacity, String... features) {
    return new Room(UUID.randomUUID(), capacity, Set.of(features), everyDay("06:00", "22:00"));
  }

  static Room roomOpen(String from, String until) {
    return new Room(UUID.randomUUID(), 30, Set.of(), everyDay(from, until));
  }

  static Slot at(DayOfWeek day, String time) {
    return new Slot(day, LocalTime.parse(time).toSecondOfDay() / 60);
  }

  static List<WeekWindow> everyDay(String from, String until) {
    return Arrays.stream(DayOfWeek.values()).map(day -> window(day, from, until)).toList();
  }

  static WeekWindow window(DayOfWeek day, String from, String until) {
    return new WeekWindow(day, LocalTime.parse(from), LocalTime.parse(until));
  }

  Classes by(UUID given) {
    teacher = given;
    return this;
  }

  Classes forWhom(Audience given) {
    audience = given;
    return this;
  }

  Classes ofCohort(String given) {
    cohort = given;
    return this;
  }

  Classes withParticipants(int given) {
    participants = given;
    return this;
  }

  Classes lasting(int given) {
    minutes = given;
    return this;
  }

  Classes withLessons(int given) {
    lessons = given;
    return this;
  }

  Classes needing(String given) {
    feature = given;
    return this;
  }

  Classes whenAudienceHas(WeekWindow... given) {
    audienceHours = List.of(given);
    return this;
  }

  Classes notOn(WeekWindow... given) {
    unavailable = List.of(given);
    return this;
  }

  Classes preferring(WeekWindow... given) {
    preferred = List.of(given);
    return this;
  }

  Classes avoiding(WeekWindow... given) {
    avoided = List.of(given);
    return this;
  }

  ClassBlock weekly(DayOfWeek day, String time, Room room) {
    return weekly().put(at(day, time), room, false);
  }

  ClassBlock weekly() {
    return block(ClassDays.weekly(MONDAY, MONDAY, LAST_DAY, lessons, audience, NO_HOLIDAYS));
  }

  ClassBlock daily(LocalDate from, String time, Room room) {
    return block(ClassDays.daily(MONDAY, from, LAST_DAY, lessons, audience, NO_HOLIDAYS))
        .put(at(null, time), room, false);
  }

  private ClassBlock block(ClassDays days) {
    return new ClassBlock(
        UUID.randomUUID(),
        new ClassBlock.Needs(
            UUID.randomUUID(), teacher, audience, cohort, participants, minutes, feature),
        days,
        new Wishes(audienceHours, unavailable, preferred, avoided));
  }

  /** A term as the academy has one: so many courses of all audiences over so many rooms. */
  static Timetable aTerm(long seed, int courses, int rooms) {
    var random = new Random(seed);
    var allRooms = new ArrayList<Room>();
    for (int i = 0; i < rooms; i++) {
      allRooms.add(i % 4 == 0 ? room(30 + 5 * i, "mirror") : room(25 + 5 * i));
    }
    var teachers = new ArrayList<UUID>();
    for (int i = 0; i < Math.max(1, courses * 2 / 5); i++) {
      teachers.add(UUID.randomUUID());
    }
    var audiences = List.of(Audience.values());
    var blocks = new ArrayList<ClassBlock>();
    for (int i = 0; i < courses; i++) {
      var audience = audiences.get(i % audiences.size());
      var course =
          classes()
              .by(teachers.get(i % teachers.size()))
              .forWhom(audience)
              .withParticipants(10 + random.nextInt(21))
              .lasting(60 + 30 * random.nextInt(3));
      course.audienceHours =
          switch (audience) {
            case CHILDREN, FAMILIES -> hours("16:30", "19:00", "08:30", "19:00");
            case ADULTS -> hours("18:30", "21:30", "14:00", "21:30");
            case SENIORS -> hours("08:30", "11:30", "08:30", "11:30");
          };
      if (audience == Audience.CHILDREN) {
        course.ofCohort("children-" + i % 3);
      }
      if (i % 5 == 0) {
        course.needing("mirror");
      }
      var off = DayOfWeek.of(1 + random.nextInt(7));
      course.notOn(window(off, "06:00", "22:00"));
      if (i % 3 == 0) {
        course.preferring(window(off.plus(2), "08:00", "21:30"));
      }
      blocks.add(course.weekly());
    }
    return new Timetable(allRooms, blocks);
  }

  private static List<WeekWindow> hours(
      String from, String until, String fromAtWeekend, String untilAtWeekend) {
    return Arrays.stream(DayOfWeek.values())
        .map(
            day ->
                day.compareTo(DayOfWeek.SATURDAY) >= 0
                    ? window(day, fromAtWeekend, untilAtWeekend)
                    : window(day, from, until))
        .toList();
  }
}
