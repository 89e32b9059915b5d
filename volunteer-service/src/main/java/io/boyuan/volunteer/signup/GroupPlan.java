package io.boyuan.volunteer.signup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Members who are to be signed up together.
 *
 * @param organization the organization they belong to
 * @param team the team they belong to, any of the organization's when absent
 * @param volunteerIds who
 * @param mode whether all or none come in, all when absent
 */
@Schema(name = "GroupPlan")
record GroupPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu")
        String organization,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu-civility") String team,
    @NotEmpty @Size(max = 200) List<@NotNull UUID> volunteerIds,
    WholeOrSome mode) {

  WholeOrSome wholeOrSome() {
    return mode == null ? WholeOrSome.WHOLE : mode;
  }

  /** What happens when somebody may not come in. */
  enum WholeOrSome {
    /** Nobody does. */
    WHOLE,
    /** The others do. */
    SOME
  }
}
