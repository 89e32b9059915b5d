package io.boyuan.partnership.call;

import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a call.
 *
 * @param communityCode who calls
 * @param title in a few words
 * @param words what it is about
 * @param challengeIds the challenges it asks to solve, published ones of the community
 * @param dates when what is done
 * @param terms what decides it
 */
@Schema(name = "CallPlan")
record CallPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotNull @Valid Names title,
    @NotBlank @Size(max = 5000) @Schema(examples = "面向共建高校团队征集治理方案") String words,
    @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> challengeIds,
    @NotNull @Valid CallDates dates,
    @NotNull @Valid CallTerms terms) {

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    dates.requireSound();
    terms.requireSound();
    if (Set.copyOf(challengeIds).size() < challengeIds.size()) {
      throw Problem.invalid("challengeIds", "twice");
    }
  }
}
