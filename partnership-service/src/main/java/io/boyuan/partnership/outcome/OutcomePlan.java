package io.boyuan.partnership.outcome;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What everybody reads of an award.
 *
 * @param title in a few words
 * @param words what came of it, in Chinese; no names of persons
 * @param wordsEn the same in English
 */
@Schema(name = "OutcomePlan")
record OutcomePlan(
    @NotNull @Valid Names title,
    @NotBlank @Size(max = 5000) @Schema(examples = "两处充电棚启用，楼道停车减少八成") String words,
    @NotBlank @Size(max = 5000) @Schema(examples = "Two charging sheds are in use")
        String wordsEn) {}
