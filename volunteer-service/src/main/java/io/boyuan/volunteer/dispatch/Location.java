package io.boyuan.volunteer.dispatch;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A point on the map, WGS 84.
 *
 * @param lat degrees north
 * @param lng degrees east
 */
@Schema(name = "OrderLocation")
record Location(
    @NotNull @DecimalMin("-90") @DecimalMax("90") @Schema(examples = "27.9134") Double lat,
    @NotNull @DecimalMin("-180") @DecimalMax("180") @Schema(examples = "120.6870") Double lng) {}
