package io.boyuan.partnership.contact;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a contact.
 *
 * @param name what they are called
 * @param post what they are there
 * @param phone by which they are reached, null when it is not known
 * @param accountId the account they sign in with, null when they have none
 * @param signatory whether they may sign agreements for the university, which takes an account
 */
@Schema(name = "ContactPlan")
record ContactPlan(
    @NotBlank @Size(max = 60) @Schema(examples = "陈老师") String name,
    @NotBlank @Size(max = 100) @Schema(examples = "团委书记") String post,
    @Size(min = 5, max = 20) @Pattern(regexp = "\\+?[0-9 -]+") @Schema(examples = "13800005678")
        String phone,
    @Schema(examples = "0195a3f0-0000-7000-8000-000000000001") UUID accountId,
    @NotNull @Schema(examples = "true") Boolean signatory) {

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    if (signatory && accountId == null) {
      throw Problem.invalid("accountId", "signatory-has-account");
    }
  }
}
