package io.boyuan.partnership.teacher;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application to teach.
 *
 * @param communityCode in whose academy
 * @param kind where they come from
 * @param organizationCode their university or organization; a talent has none
 * @param subjects what they would teach
 * @param about about them, in Chinese
 * @param aboutEn about them, in English
 * @param personId whose account, when staff apply for somebody; null for the caller
 * @param name what they are called, when staff apply for somebody
 */
@Schema(name = "TeacherPlan")
record TeacherPlan(
    @NotBlank @Size(max = 40) @Schema(examples = "boyuan") String communityCode,
    @NotNull @Schema(examples = "UNIVERSITY") TeacherKind kind,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wmu")
        String organizationCode,
    @NotEmpty @Size(max = 10) @Schema(examples = "[\"中医养生\"]")
        List<@NotBlank @Size(max = 60) String> subjects,
    @Size(max = 1000) @Schema(examples = "中医学院副教授") String about,
    @Size(max = 1000) @Schema(examples = "Associate professor of Chinese medicine") String aboutEn,
    UUID personId,
    @Size(max = 100) String name) {

  void requireSound() {
    if (kind != TeacherKind.TALENT && organizationCode == null) {
      throw Problem.invalid("organizationCode", "required");
    }
    if ((personId == null) != (name == null || name.isBlank())) {
      throw Problem.invalid("name", "required");
    }
  }
}
