package io.boyuan.partnership.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a spot goes from one team to the next.
 *
 * @param adoptionId of the team that gives it
 * @param nextAdoptionId of the team that takes it; absent when the community takes it back
 * @param protocol in which state it is, and what goes with it
 */
@Schema(name = "SpotHandoverPlan")
record HandoverPlan(
    @NotNull UUID adoptionId,
    UUID nextAdoptionId,
    @NotBlank @Size(max = 4000) @Schema(examples = "工具箱一只，墙面完好") String protocol) {}
