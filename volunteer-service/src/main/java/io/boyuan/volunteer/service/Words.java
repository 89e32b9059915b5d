package io.boyuan.volunteer.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody says.
 *
 * @param words a reason, a question or an answer
 */
@Schema(name = "Words")
record Words(@NotBlank @Size(max = 500) @Schema(examples = "当日因雨提前结束") String words) {}
