package io.boyuan.volunteer.planning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why somebody is sent, in words.
 *
 * @param rule the rule that speaks
 * @param zh in Chinese
 * @param en in English
 */
@Schema(name = "ReasonInWords")
public record Told(
    @Schema(examples = "THE_NEAR_GO_FIRST") String rule,
    @Schema(examples = "距离约 1.2 公里") String zh,
    @Schema(examples = "About 1.2 km away") String en) {}
