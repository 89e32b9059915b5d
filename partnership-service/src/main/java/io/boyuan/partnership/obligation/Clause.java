package io.boyuan.partnership.obligation;

import io.boyuan.partnership.agreement.Side;
import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one side owes by an agreement.
 *
 * @param side who owes it
 * @param words what, in Chinese
 * @param wordsEn what, in English
 * @param measure by what one sees that it was done
 * @param dueOn until when, within the days of the agreement
 */
@Schema(name = "Clause")
public record Clause(
    @NotNull @Schema(examples = "UNIVERSITY") Side side,
    @NotBlank @Size(max = 1000) @Schema(examples = "每学期开展志愿服务二十次") String words,
    @NotBlank @Size(max = 1000) @Schema(examples = "Twenty services each term") String wordsEn,
    @NotBlank @Size(max = 500) @Schema(examples = "已核实的服务次数") String measure,
    @NotNull @Schema(examples = "2026-12-31") LocalDate dueOn) {

  /**
   * Refuses clauses that are due outside of an agreement's days.
   *
   * @param clauses of the agreement
   * @param from its first day
   * @param until its last day
   * @throws Problem 400 {@code invalid-input}
   */
  public static void requireWithin(List<Clause> clauses, LocalDate from, LocalDate until) {
    for (int i = 0; i < clauses.size(); i++) {
      var due = clauses.get(i).dueOn();
      if (due.isBefore(from) || due.isAfter(until)) {
        throw Problem.invalid("obligations[" + i + "].dueOn", "within-agreement");
      }
    }
  }
}
