package io.boyuan.volunteer.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a volunteer scanned or typed.
 *
 * @param code the code or the digits the coordinator shows
 */
@Schema(name = "ShownCode")
record ShownCode(@NotBlank @Size(max = 100) @Schema(examples = "482913") String code) {}
