package io.boyuan.grid.review;

import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What parties are scored on, from 0 to 100.
 *
 * @param code by which scores refer to it
 * @param names what it is called
 * @param weight how much it counts beside the others
 */
@Schema(name = "Criterion")
record Criterion(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "duty")
        String code,
    @NotNull @Valid Names names,
    @NotNull @Min(1) @Max(100) @Schema(examples = "30") Integer weight) {

  /** What they are scored on when nothing else is said. */
  static final List<Criterion> USUAL =
      List.of(
          new Criterion("duty", new Names("履行职责", "Doing one's duty"), 30),
          new Criterion("cooperation", new Names("协同配合", "Working together"), 30),
          new Criterion("solving", new Names("解决问题", "Solving problems"), 25),
          new Criterion("openness", new Names("公开透明", "Openness"), 15));

  static void requireSound(List<Criterion> criteria) {
    if (criteria.stream().map(Criterion::code).distinct().count() != criteria.size()) {
      throw Problem.invalid("criteria", "one-of-a-code");
    }
  }
}
