package io.boyuan.grid.decision;

import io.boyuan.grid.tripartite.Party;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision that is proposed.
 *
 * @param text what is to be decided
 * @param asked the parties whose consent it needs
 */
@Schema(name = "DecisionPlan")
record DecisionPlan(
    @NotBlank @Size(max = 2000) @Schema(examples = "由物业垫付检测费，业委会公示后列支") String text,
    @NotNull @Size(min = 1, max = 3) @Schema(examples = "[\"OWNERS_COMMITTEE\", \"PROPERTY\"]")
        Set<@NotNull Party> asked) {}
