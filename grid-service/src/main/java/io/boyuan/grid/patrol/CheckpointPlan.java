package io.boyuan.grid.patrol;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where somebody has to be on a round.
 *
 * @param id of one that is there already and stays the same; absent for a new one
 * @param names what it is called
 * @param lat degrees north, may be absent together with {@code lng}
 * @param lng degrees east
 * @param radius in metres, how near is near enough
 * @param hasCode whether a QR code hangs there
 * @param checklist what is to be looked at
 */
@Schema(name = "CheckpointPlan")
record CheckpointPlan(
    UUID id,
    @NotNull @Valid Names names,
    @DecimalMin("-90") @DecimalMax("90") @Schema(examples = "27.9251") Double lat,
    @DecimalMin("-180") @DecimalMax("180") @Schema(examples = "120.6952") Double lng,
    @NotNull @Min(5) @Max(1000) @Schema(examples = "50") Integer radius,
    @NotNull @Schema(examples = "true") Boolean hasCode,
    @Size(max = 30) @Schema(examples = "[\"消防门常闭\"]")
        List<@NotBlank @Size(max = 200) String> checklist) {

  boolean isSound() {
    return (lat == null) == (lng == null);
  }

  List<String> lines() {
    return checklist == null ? List.of() : checklist;
  }
}
