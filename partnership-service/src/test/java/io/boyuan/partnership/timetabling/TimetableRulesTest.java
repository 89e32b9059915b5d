package io.boyuan.partnership.timetabling;

import static io.boyuan.partnership.timetabling.Classes.MONDAY;
import static io.boyuan.partnership.timetabling.Classes.ROOM;
import static io.boyuan.partnership.timetabling.Classes.at;
import static io.boyuan.partnership.timetabling.Classes.classes;
import static io.boyuan.partnership.timetabling.Classes.room;
import static io.boyuan.partnership.timetabling.Classes.roomOpen;
import static io.boyuan.partnership.timetabling.Classes.window;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;

import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import io.boyuan.partnership.course.Audience;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each rule of the timetable alone. */
class TimetableRulesTest {

  private static final UUID LIN = UUID.randomUUID();

  private final ConstraintVerifier<TimetableRules, Timetable> rules =
      ConstraintVerifier.build(new TimetableRules(), Timetable.class, ClassBlock.class);

  @Test
  void a_teacher_teaches_one_class_at_a_time() {
    rules
        .verifyThat(TimetableRules::teacherTeachesOneClassAtATime)
        .given(
            classes().by(LIN).weekly(FRIDAY, "09:00", ROOM),
            classes().by(LIN).weekly(FRIDAY, "10:00", room(10)),
            classes().by(LIN).weekly(FRIDAY, "11:30", room(10)),
            classes().by(LIN).weekly(TUESDAY, "09:00", room(10)),
            classes().weekly(FRIDAY, "09:00", room(10)))
        .penalizesBy(1);
  }

  @Test
  void a_room_holds_one_class_at_a_time() {
    rules
        .verifyThat(TimetableRules::roomHoldsOneClassAtATime)
        .given(
            classes().weekly(FRIDAY, "09:00", ROOM),
            classes().weekly(FRIDAY, "10:29", ROOM),
            classes().weekly(FRIDAY, "12:00", ROOM),
            classes().weekly(FRIDAY, "09:00", room(10)))
        .penalizesBy(1);
  }

  @Test
  void classes_on_different_weeks_of_the_same_day_do_not_meet() {
    rules
        .verifyThat(TimetableRules::roomHoldsOneClassAtATime)
        .given(
            classes().withLessons(14).daily(MONDAY.plusWeeks(4), "09:00", ROOM),
            classes().withLessons(4).weekly(MONDAY.getDayOfWeek(), "09:00", ROOM),
            classes().withLessons(5).weekly(TUESDAY, "09:00", ROOM))
        .penalizesBy(1);
  }

  @Test
  void a_cohort_is_in_one_class_at_a_time() {
    rules
        .verifyThat(TimetableRules::cohortIsInOneClassAtATime)
        .given(
            classes().ofCohort("six").weekly(SATURDAY, "09:00", ROOM),
            classes().ofCohort("six").weekly(SATURDAY, "09:30", room(10)),
            classes().ofCohort("nine").weekly(SATURDAY, "09:30", room(10)),
            classes().weekly(SATURDAY, "09:30", room(10)),
            classes().weekly(SATURDAY, "09:30", room(10)))
        .penalizesBy(1);
  }

  @Test
  void the_room_holds_all_participants() {
    rules
        .verifyThat(TimetableRules::roomHoldsAllParticipants)
        .given(
            classes().withParticipants(30).weekly(FRIDAY, "09:00", room(30)),
            classes().withParticipants(31).weekly(FRIDAY, "09:00", room(30)))
        .penalizesBy(1);
  }

  @Test
  void the_room_has_what_the_course_needs() {
    rules
        .verifyThat(TimetableRules::roomHasWhatTheCourseNeeds)
        .given(
            classes().needing("mirror").weekly(FRIDAY, "09:00", room(30, "mirror")),
            classes().needing("mirror").weekly(FRIDAY, "09:00", room(30, "piano")),
            classes().weekly(FRIDAY, "09:00", room(30, "piano")))
        .penalizesBy(1);
  }

  @Test
  void the_room_is_open() {
    var room = roomOpen("09:00", "12:00");
    rules
        .verifyThat(TimetableRules::roomIsOpen)
        .given(
            classes().weekly(FRIDAY, "10:30", room),
            classes().weekly(FRIDAY, "10:31", room),
            classes().weekly(FRIDAY, "08:30", room))
        .penalizesBy(2);
  }

  @Test
  void the_teacher_can_teach_then() {
    rules
        .verifyThat(TimetableRules::teacherCanTeach)
        .given(
            classes().notOn(window(FRIDAY, "12:00", "13:00")).weekly(FRIDAY, "10:30", ROOM),
            classes().notOn(window(FRIDAY, "12:00", "13:00")).weekly(FRIDAY, "11:00", ROOM),
            classes().notOn(window(SATURDAY, "12:00", "13:00")).daily(MONDAY, "12:00", ROOM))
        .penalizesBy(2);
  }

  @Test
  void the_audience_has_time_then() {
    rules
        .verifyThat(TimetableRules::audienceHasTime)
        .given(
            classes()
                .whenAudienceHas(window(SATURDAY, "08:30", "20:00"))
                .weekly(SATURDAY, "08:30", ROOM),
            classes()
                .whenAudienceHas(window(SATURDAY, "08:30", "20:00"))
                .weekly(FRIDAY, "08:30", ROOM))
        .penalizesBy(1);
  }

  @Test
  void every_lesson_has_its_day_in_the_term() {
    rules
        .verifyThat(TimetableRules::everyLessonHasItsDay)
        .given(
            classes().withLessons(14).weekly(FRIDAY, "09:00", ROOM),
            classes().withLessons(16).weekly(FRIDAY, "09:00", ROOM))
        .penalizesBy(2);
  }

  @Test
  void classes_that_were_published_stay_where_they_are() {
    rules
        .verifyThat(TimetableRules::publishedClassesStay)
        .given(
            classes().weekly(FRIDAY, "09:00", ROOM).publishedAt(at(FRIDAY, "09:00"), ROOM),
            classes().weekly(FRIDAY, "09:00", ROOM).publishedAt(at(FRIDAY, "10:00"), ROOM),
            classes().weekly(FRIDAY, "09:00", ROOM))
        .penalizesBy(1);
  }

  @Test
  void teachers_are_asked_what_they_would_like() {
    rules
        .verifyThat(TimetableRules::teacherAvoidsTheTime)
        .given(
            classes().avoiding(window(FRIDAY, "18:00", "22:00")).weekly(FRIDAY, "17:00", ROOM),
            classes().avoiding(window(FRIDAY, "18:00", "22:00")).weekly(FRIDAY, "16:30", ROOM))
        .penalizesBy(1);
    rules
        .verifyThat(TimetableRules::teacherPrefersOtherTimes)
        .given(
            classes().weekly(FRIDAY, "17:00", ROOM),
            classes().preferring(window(FRIDAY, "08:00", "12:00")).weekly(FRIDAY, "09:00", ROOM),
            classes().preferring(window(FRIDAY, "08:00", "12:00")).weekly(FRIDAY, "11:00", ROOM))
        .penalizesBy(1);
  }

  @Test
  void courses_for_one_audience_leave_it_a_choice() {
    rules
        .verifyThat(TimetableRules::audienceHasAChoice)
        .given(
            classes().forWhom(Audience.SENIORS).weekly(FRIDAY, "09:00", ROOM),
            classes().forWhom(Audience.SENIORS).weekly(FRIDAY, "10:00", ROOM),
            classes().forWhom(Audience.SENIORS).weekly(TUESDAY, "10:00", ROOM),
            classes().forWhom(Audience.ADULTS).weekly(FRIDAY, "09:00", ROOM))
        .penalizesBy(1);
  }

  @Test
  void the_room_is_not_far_too_large() {
    rules
        .verifyThat(TimetableRules::roomIsNotFarTooLarge)
        .given(
            classes().withParticipants(20).weekly(FRIDAY, "09:00", room(29)),
            classes().withParticipants(20).weekly(FRIDAY, "09:00", room(52)))
        .penalizesBy(3);
  }
}
