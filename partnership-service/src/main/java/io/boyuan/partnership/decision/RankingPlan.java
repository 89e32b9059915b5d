package io.boyuan.partnership.decision;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What staff take upon themselves when they rank. Each is refused without its reason.
 *
 * @param shortfallReason why it is ranked though proposals have fewer reviews than the call says,
 *     null for not
 * @param overridesReason why what was funded otherwise is funded as the ranking says again, null
 *     for not
 */
@Schema(name = "RankingPlan")
record RankingPlan(
    @Size(max = 1000) @Pattern(regexp = "(?s).*\\S.*") @Schema(examples = "两名评审因病退出，专家库无可替换")
        String shortfallReason,
    @Size(max = 1000) @Pattern(regexp = "(?s).*\\S.*") @Schema(examples = "评审意见有更正，重新排名")
        String overridesReason) {

  static final RankingPlan NOTHING = new RankingPlan(null, null);
}
