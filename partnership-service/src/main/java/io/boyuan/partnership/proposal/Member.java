package io.boyuan.partnership.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who takes part.
 *
 * @param accountId who signs in
 * @param name what they are called
 * @param task what they do in it
 */
@Schema(name = "ProposalMember")
public record Member(
    @NotNull UUID accountId,
    @NotBlank @Size(max = 50) @Schema(examples = "王小明") String name,
    @NotBlank @Size(max = 100) @Schema(examples = "问卷与访谈") String task) {}
