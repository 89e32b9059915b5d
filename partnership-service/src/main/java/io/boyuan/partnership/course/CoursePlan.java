package io.boyuan.partnership.course;

import io.boyuan.partnership.term.TermView;
import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a course.
 *
 * @param teacherId who teaches
 * @param title what it is called, in Chinese
 * @param titleEn what it is called, in English
 * @param summary what it is about, in Chinese
 * @param summaryEn what it is about, in English
 * @param audience for whom it is
 * @param cohort who takes it together with other courses of the same cohort; none for nobody
 * @param youngest age in whole years on the first day; none for any
 * @param oldest age in whole years on the first day; none for any
 * @param fewest below so many participants it is not held
 * @param capacity places
 * @param pace how often its sessions are
 * @param lessons how many sessions
 * @param minutes how long each is
 * @param firstDay the first day of a daily course; none for a weekly one
 * @param feature what its room must have; none for nothing
 */
@Schema(name = "CoursePlan")
record CoursePlan(
    @NotNull UUID teacherId,
    @NotBlank @Size(max = 100) @Schema(examples = "趣味英语") String title,
    @NotBlank @Size(max = 100) @Schema(examples = "Fun English") String titleEn,
    @NotBlank @Size(max = 2000) @Schema(examples = "看图说话，唱英文歌") String summary,
    @NotBlank @Size(max = 2000) @Schema(examples = "Talking about pictures, singing songs")
        String summaryEn,
    @NotNull @Schema(examples = "CHILDREN") Audience audience,
    @Pattern(regexp = "[a-z0-9-]{1,40}") @Schema(examples = "children-6-8") String cohort,
    @Min(0) @Max(120) @Schema(examples = "6") Integer youngest,
    @Min(0) @Max(120) @Schema(examples = "8") Integer oldest,
    @NotNull @Min(1) @Max(1000) @Schema(examples = "6") Integer fewest,
    @NotNull @Min(1) @Max(1000) @Schema(examples = "30") Integer capacity,
    @NotNull @Schema(examples = "WEEKLY") Pace pace,
    @NotNull @Min(1) @Max(40) @Schema(examples = "14") Integer lessons,
    @NotNull @Min(15) @Max(480) @Schema(examples = "90") Integer minutes,
    LocalDate firstDay,
    @Pattern(regexp = "[a-z0-9-]{1,40}") @Schema(examples = "mirror") String feature) {

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound(TermView term) {
    if (youngest != null && oldest != null && oldest < youngest) {
      throw Problem.invalid("oldest", "out-of-range");
    }
    if (fewest > capacity) {
      throw Problem.invalid("fewest", "out-of-range");
    }
    if ((pace == Pace.DAILY) != (firstDay != null)) {
      throw Problem.invalid("firstDay", "daily-courses-alone");
    }
    if (firstDay != null
        && (firstDay.isBefore(term.firstDay()) || firstDay.isAfter(term.lastDay()))) {
      throw Problem.invalid("firstDay", "out-of-range");
    }
  }

  /** Whether it differs from a course only in words and in more places. */
  boolean changesWordsOf(CourseView course) {
    return teacherId.equals(course.teacherId())
        && audience == course.audience()
        && Objects.equals(cohort, course.cohort())
        && Objects.equals(youngest, course.youngest())
        && Objects.equals(oldest, course.oldest())
        && pace == course.pace()
        && lessons == course.lessons()
        && minutes == course.minutes()
        && Objects.equals(firstDay, course.firstDay())
        && Objects.equals(feature, course.feature());
  }
}
