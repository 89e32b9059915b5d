package io.boyuan.grid.steward;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is to belong to a Red Steward team.
 *
 * @param personId the subject of their token, null for somebody who never signs in
 * @param name what they are called
 * @param phone how to reach them, null for unknown
 */
@Schema(name = "RedStewardMemberPlan")
record MemberPlan(
    UUID personId,
    @NotBlank @Size(max = 100) @Schema(examples = "陈管家") String name,
    @Pattern(regexp = "\\+?[0-9 -]{5,20}") @Schema(examples = "13800005678") String phone) {}
