package io.boyuan.partnership.template;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a template says.
 *
 * @param communityCode whose template it is
 * @param names its title
 * @param text in Chinese, with places in braces such as <code>{purpose}</code>
 * @param textEn in English, with places alike
 */
@Schema(name = "AgreementTemplatePlan")
record TemplatePlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotNull @Valid Names names,
    @NotBlank @Size(max = 20_000) @Schema(examples = "甲方 {communityCode} 与乙方 {university} 共建。")
        String text,
    @NotBlank @Size(max = 20_000) @Schema(examples = "{communityCode} and {universityEn} co-build.")
        String textEn) {}
