package io.boyuan.partnership.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.partnership.course.Audience;
import io.boyuan.partnership.course.CourseStatus;
import io.boyuan.partnership.course.CourseView;
import io.boyuan.partnership.course.Pace;
import io.boyuan.partnership.term.TermView;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to a place against every rule: one table. */
class AdmissionTest {

  private static final Instant OPENS = Instant.parse("2026-08-24T01:00:00Z");
  private static final Instant ALL = Instant.parse("2026-08-26T01:00:00Z");
  private static final Instant BEGINS = Instant.parse("2026-09-07T01:00:00Z");

  @ParameterizedTest(name = "{0} as resident={1} at {2}: {3} of 2 taken, queue={4}: {5}")
  @CsvSource({
    "ASKING,  true,  2026-08-24T00:59:59Z, 0, false, enrolment-not-open",
    "ASKING,  true,  2026-08-24T01:00:00Z, 0, false, ENROLLED",
    "ASKING,  false, 2026-08-26T00:59:59Z, 0, false, residents-first",
    "ASKING,  false, 2026-08-26T01:00:00Z, 0, false, ENROLLED",
    "ASKING,  true,  2026-08-27T00:00:00Z, 2, false, WAITING",
    "ASKING,  true,  2026-08-27T00:00:00Z, 1, true,  WAITING",
    "ASKING,  true,  2026-09-07T00:59:59Z, 1, false, ENROLLED",
    "ASKING,  true,  2026-09-07T01:00:00Z, 1, false, enrolment-closed",
    "WAITING, false, 2026-08-25T00:00:00Z, 1, true,  ENROLLED",
    "WAITING, true,  2026-08-27T00:00:00Z, 1, true,  ENROLLED",
    "WAITING, true,  2026-08-27T00:00:00Z, 2, true,  WAITING",
    "WAITING, true,  2026-09-07T01:00:00Z, 1, true,  enrolment-closed",
    "LET_IN,  false, 2026-08-01T00:00:00Z, 1, true,  ENROLLED",
    "LET_IN,  false, 2026-09-08T00:00:00Z, 1, true,  ENROLLED",
    "LET_IN,  true,  2026-08-27T00:00:00Z, 2, true,  course-full",
  })
  void one_decision_for_every_way(
      WayIn way, boolean isResident, Instant now, int taken, boolean queue, String outcome) {
    var admission = new Admission(course(taken, CourseStatus.PUBLISHED), term(), BEGINS, queue);

    assertThat(outcome(() -> admission.decide(way, isResident, now).name())).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"ASKING", "WAITING", "LET_IN"})
  void nobody_gets_into_a_course_that_was_called_off(WayIn way) {
    var admission = new Admission(course(0, CourseStatus.CANCELLED), term(), BEGINS, false);

    assertThat(outcome(() -> admission.decide(way, true, ALL).name()))
        .isEqualTo("course-cancelled");
  }

  @ParameterizedTest(name = "born {0}, child={1}: {2}")
  @CsvSource({
    "2020-09-07, true,  fits",
    "2020-09-08, true,  too-young",
    "2017-09-08, true,  fits",
    "2017-09-07, true,  too-old",
    "1990-01-01, false, course-for-children",
    "2010-01-01, false, guardian-needed",
  })
  void ages_are_those_of_the_first_day(LocalDate birthDate, boolean isChild, String outcome) {
    var admission = new Admission(course(0, CourseStatus.PUBLISHED), term(), BEGINS, false);
    var applicant =
        new Applicant(
            UUID.randomUUID(), isChild ? UUID.randomUUID() : null, "小明", birthDate, false, true);

    assertThat(
            outcome(
                () -> {
                  admission.requireSuits(applicant);
                  return "fits";
                }))
        .isEqualTo(outcome);
  }

  private static String outcome(Supplier<String> decision) {
    try {
      return decision.get();
    } catch (Problem refused) {
      return refused.name();
    }
  }

  private static TermView term() {
    return new TermView(
        UUID.randomUUID(),
        "boyuan",
        "autumn",
        new Names("秋", "Autumn"),
        LocalDate.of(2026, 9, 7),
        LocalDate.of(2026, 12, 13),
        OPENS,
        ALL,
        List.of(),
        List.of(),
        List.of(),
        OPENS,
        0);
  }

  /** For children of six to eight. */
  private static CourseView course(int taken, CourseStatus status) {
    return new CourseView(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "boyuan",
        UUID.randomUUID(),
        "英语",
        "English",
        "英语",
        "English",
        Audience.CHILDREN,
        null,
        6,
        8,
        1,
        2,
        taken,
        Pace.WEEKLY,
        4,
        90,
        null,
        null,
        status,
        OPENS,
        0);
  }
}
