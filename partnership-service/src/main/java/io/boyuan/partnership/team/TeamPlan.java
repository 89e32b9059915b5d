package io.boyuan.partnership.team;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a team.
 *
 * @param universityCode the university it belongs to
 * @param names what it is called
 * @param members how many belong to it, absent when that is not known
 * @param purpose what it does, in Chinese, may be absent
 * @param purposeEn what it does, in English, may be absent
 */
@Schema(name = "TeamPlan")
record TeamPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu")
        String universityCode,
    @NotNull @Valid Names names,
    @Min(0) @Max(10_000) @Schema(examples = "35") Integer members,
    @Size(max = 1000) @Schema(examples = "老年人手机课堂") String purpose,
    @Size(max = 1000) @Schema(examples = "Phone lessons for seniors") String purposeEn) {

  int size() {
    return members == null ? 0 : members;
  }
}
