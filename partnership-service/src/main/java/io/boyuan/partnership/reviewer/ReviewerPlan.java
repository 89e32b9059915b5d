package io.boyuan.partnership.reviewer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is asked to review.
 *
 * @param accountId who signs in
 * @param name what they are called
 * @param universityCode the university they belong to, null for none
 */
@Schema(name = "ReviewerPlan")
record ReviewerPlan(
    @NotNull UUID accountId,
    @NotBlank @Size(max = 50) @Schema(examples = "陈老师") String name,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu")
        String universityCode) {}
