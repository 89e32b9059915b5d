package io.boyuan.volunteer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where something is.
 *
 * @param name what people call it
 * @param lat degrees north, WGS 84
 * @param lng degrees east, WGS 84
 */
@Embeddable
public record Place(
    @NotBlank @Size(max = 200) @Column(name = "place_name") @Schema(examples = "南门广场") String name,
    @NotNull
        @DecimalMin("-90")
        @DecimalMax("90")
        @Column(name = "place_lat")
        @Schema(examples = "27.9265")
        Double lat,
    @NotNull
        @DecimalMin("-180")
        @DecimalMax("180")
        @Column(name = "place_lng")
        @Schema(examples = "120.6951")
        Double lng) {}
