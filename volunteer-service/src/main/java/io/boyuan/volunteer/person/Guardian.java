package io.boyuan.volunteer.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who answers for a minor.
 *
 * @param name what they are called
 * @param phone how to reach them
 * @param agreedOn when they agreed
 */
@Schema(name = "Guardian")
record Guardian(
    @NotBlank @Size(max = 100) @Schema(examples = "王芳") String name,
    @NotBlank @Pattern(regexp = "\\+?[0-9*]{5,15}") @Schema(examples = "13800001234") String phone,
    @NotNull @PastOrPresent @Schema(examples = "2026-03-01") LocalDate agreedOn) {}
