package io.boyuan.platform.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What something is called.
 *
 * @param zh in Chinese
 * @param en in English
 */
@Embeddable
public record Names(
    @NotBlank @Size(max = 100) @Column(name = "name") @Schema(examples = "博园") String zh,
    @NotBlank @Size(max = 100) @Column(name = "name_en") @Schema(examples = "Boyuan") String en) {}
