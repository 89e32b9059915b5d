package io.boyuan.volunteer.talent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a talent can do.
 *
 * @param name in Chinese
 * @param nameEn in English
 * @param category what kind of craft it is
 */
@Schema(name = "Craft")
public record Craft(
    @NotBlank @Size(max = 100) @Schema(examples = "裤脚改短") String name,
    @NotBlank @Size(max = 100) @Schema(examples = "Trousers shortened") String nameEn,
    @NotNull @Schema(examples = "SEWING") CraftCategory category) {}
