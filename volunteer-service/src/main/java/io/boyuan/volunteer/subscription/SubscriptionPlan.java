package io.boyuan.volunteer.subscription;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.catalogue.ListingKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Of which matches somebody wants to hear; what is absent does not matter.
 *
 * @param kind when a need is published, or a resource
 * @param communityCode of this community
 * @param category of this category
 * @param skills with any of these skills
 */
@Schema(name = "MatchSubscriptionPlan")
record SubscriptionPlan(
    @Schema(examples = "NEED") ListingKind kind,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @Schema(examples = "ENVIRONMENT_HYGIENE") Category category,
    @Size(max = 20) @Schema(examples = "[\"waste-sorting\"]")
        List<@NotNull @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") String> skills) {

  SubscriptionPlan {
    skills = skills == null ? List.of() : skills;
  }

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    if (kind == ListingKind.PROJECT) {
      throw Problem.invalid("kind", "needs-or-resources");
    }
  }
}
