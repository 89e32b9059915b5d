package io.boyuan.grid.meeting;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a community's three parties meet.
 *
 * @param rules one for each kind of meeting they have
 */
@Schema(name = "CadencePlan")
record CadencePlan(@NotNull @Size(max = 4) List<@NotNull @Valid CadenceRule> rules) {

  void requireSound() {
    rules.forEach(CadenceRule::requireSound);
    if (rules.stream().map(CadenceRule::kind).distinct().count() != rules.size()) {
      throw Problem.invalid("rules", "one-of-a-kind");
    }
  }
}
