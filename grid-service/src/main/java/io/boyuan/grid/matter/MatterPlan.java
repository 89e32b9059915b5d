package io.boyuan.grid.matter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a matter.
 *
 * @param communityCode the community it concerns, which stays
 * @param gridCode the grid it concerns, null for all of the community
 * @param title in a few words, which everybody reads
 * @param description what exactly, which the parties read
 * @param category what kind of matter, in words of one's own
 * @param parties who has to do with it: each of the three once, and partners; one leads
 */
@Schema(name = "MatterPlan")
record MatterPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "grid-1") String gridCode,
    @NotBlank @Size(max = 100) @Schema(examples = "二次供水改造") String title,
    @NotBlank @Size(max = 4000) @Schema(examples = "3 号楼水箱老化，高层水压不足") String description,
    @NotBlank @Size(max = 60) @Schema(examples = "供水") String category,
    @NotNull @Size(min = 3, max = 12) List<@NotNull @Valid MatterParty> parties) {}
