package io.boyuan.volunteer.skill;

import io.boyuan.platform.text.Names;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an admin says of a skill.
 *
 * @param name in Chinese
 * @param nameEn in English
 */
@Schema(name = "SkillPlan")
record SkillPlan(
    @NotBlank @Size(max = 100) @Schema(examples = "急救") String name,
    @NotBlank @Size(max = 100) @Schema(examples = "First aid") String nameEn) {

  Names names() {
    return new Names(name, nameEn);
  }
}
