package io.boyuan.volunteer.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is to be invited.
 *
 * @param name what they are called
 * @param studentNumber their student number, null for none
 * @param phone how to reach them, null when not said
 * @param team to which team, null for none
 * @param role as what, member when not said
 */
@Schema(name = "InvitationPlan")
record InvitationPlan(
    @NotBlank @Size(max = 100) @Schema(examples = "陈晨") String name,
    @Pattern(regexp = InvitationPlan.STUDENT_NUMBER) @Schema(examples = "20260001")
        String studentNumber,
    @Pattern(regexp = InvitationPlan.PHONE) @Schema(examples = "13800005678") String phone,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu-civility") String team,
    @Schema(examples = "MEMBER") Membership.Role role) {

  /** What a student number looks like. */
  static final String STUDENT_NUMBER = "[A-Za-z0-9-]{4,30}";

  /** What a phone number looks like. */
  static final String PHONE = "\\+?[0-9]{7,15}";
}
