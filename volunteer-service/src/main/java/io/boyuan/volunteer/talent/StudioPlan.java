package io.boyuan.volunteer.talent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a talent says of their studio.
 *
 * @param communityCode the community they serve
 * @param displayName what they want to be called
 * @param crafts what they can do
 * @param introduction about themselves in Chinese
 * @param introductionEn about themselves in English
 * @param place where they usually are
 * @param published whether everybody sees it
 */
@Schema(name = "StudioPlan")
record StudioPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotBlank @Size(max = 100) @Schema(examples = "赵阿姨缝补铺") String displayName,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid Craft> crafts,
    @NotBlank @Size(max = 2000) @Schema(examples = "做了三十年裁缝") String introduction,
    @NotBlank @Size(max = 2000) @Schema(examples = "A tailor for thirty years")
        String introductionEn,
    @NotBlank @Size(max = 200) @Schema(examples = "达人工作室 2 号") String place,
    @NotNull @Schema(examples = "true") Boolean published) {}
