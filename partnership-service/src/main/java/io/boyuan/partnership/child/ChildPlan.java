package io.boyuan.partnership.child;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a child.
 *
 * @param name what they are called
 * @param birthDate when they were born, less than 18 years ago
 */
@Schema(name = "ChildPlan")
record ChildPlan(
    @NotBlank @Size(max = 60) @Schema(examples = "小明") String name,
    @NotNull @Schema(examples = "2018-05-01") LocalDate birthDate) {

  private static final int OF_AGE = 18;

  void requireSound(LocalDate today) {
    if (birthDate.isAfter(today) || !birthDate.isAfter(today.minusYears(OF_AGE))) {
      throw Problem.invalid("birthDate", "out-of-range");
    }
  }
}
