package io.boyuan.partnership.checklist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is looked at.
 *
 * @param words what, in Chinese
 * @param wordsEn what, in English
 * @param most how many points it can get
 */
@Schema(name = "SpotChecklistItem")
public record ChecklistItem(
    @NotBlank @Size(max = 200) @Schema(examples = "地面无垃圾") String words,
    @NotBlank @Size(max = 200) @Schema(examples = "No litter") String wordsEn,
    @NotNull @Min(1) @Max(100) @Schema(examples = "20") Integer most) {}
