package io.boyuan.volunteer.signup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why somebody decides.
 *
 * @param reason in words
 */
@Schema(name = "Reason")
record Reason(@NotBlank @Size(max = 300) @Schema(examples = "现场人手不足") String reason) {}
