package io.boyuan.partnership.inspection;

import io.boyuan.partnership.checklist.ChecklistView;
import io.boyuan.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody saw at a spot.
 *
 * @param spotId the spot
 * @param checklistVersion by which version of the community's checklist
 * @param inspectedAt when, within the last week
 * @param marks one for each item of the checklist, in its order
 * @param words what else is to be said, may be absent
 * @param mendBy until when what was found must be mended; needed when it did not pass
 * @param reinspects the inspection whose findings are looked at again, absent for none
 */
@Schema(name = "SpotInspectionPlan")
record InspectionPlan(
    @NotNull UUID spotId,
    @NotNull @Min(1) @Schema(examples = "1") Integer checklistVersion,
    @NotNull @Schema(examples = "2026-09-12T09:00:00+08:00") Instant inspectedAt,
    @NotEmpty @Size(max = 40) List<@NotNull @Valid Mark> marks,
    @Size(max = 1000) @Schema(examples = "整体较好") String words,
    @Schema(examples = "2026-09-15") LocalDate mendBy,
    UUID reinspects) {

  private static final Duration LONG_AGO = Duration.ofDays(7);

  /**
   * How one item looks.
   *
   * @param points how many of its points it gets
   * @param finding what is wrong with it; needed when it does not get all of them
   */
  @Schema(name = "SpotMark")
  record Mark(
      @NotNull @Min(0) @Max(100) @Schema(examples = "15") Integer points,
      @Size(max = 500) @Schema(examples = "墙角有小广告") String finding) {}

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound(ChecklistView checklist, Instant now, LocalDate today) {
    if (inspectedAt.isAfter(now) || inspectedAt.isBefore(now.minus(LONG_AGO))) {
      throw Problem.invalid("inspectedAt", "out-of-range");
    }
    if (mendBy != null && (mendBy.isBefore(today) || mendBy.isAfter(today.plusYears(1)))) {
      throw Problem.invalid("mendBy", "out-of-range");
    }
    if (marks.size() != checklist.items().size()) {
      throw Problem.invalid("marks", "one-for-each-item");
    }
    for (int i = 0; i < marks.size(); i++) {
      var mark = marks.get(i);
      int most = checklist.items().get(i).most();
      if (mark.points() > most) {
        throw Problem.invalid("marks[" + i + "].points", "out-of-range");
      }
      boolean says = mark.finding() != null && !mark.finding().isBlank();
      if (mark.points() < most && !says) {
        throw Problem.invalid("marks[" + i + "].finding", "finding-needed");
      }
    }
  }

  int points() {
    return marks.stream().mapToInt(Mark::points).sum();
  }
}
