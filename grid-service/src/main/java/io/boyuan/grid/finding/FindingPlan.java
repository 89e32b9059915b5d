package io.boyuan.grid.finding;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was found on a round.
 *
 * @param words what
 * @param severity how bad it is
 * @param checkpointId at which checkpoint, may be absent
 * @param photoIds photos of it, may be absent
 * @param lat degrees north, may be absent
 * @param lng degrees east
 * @param category code of the category of the request it becomes at once, absent for none yet
 */
@Schema(name = "FindingPlan")
record FindingPlan(
    @NotBlank @Size(max = 2000) @Schema(examples = "2 单元消防门闭门器损坏") String words,
    @NotNull @Schema(examples = "HIGH") Severity severity,
    UUID checkpointId,
    @Size(max = 10) List<@NotNull UUID> photoIds,
    @DecimalMin("-90") @DecimalMax("90") @Schema(examples = "27.9251") Double lat,
    @DecimalMin("-180") @DecimalMax("180") @Schema(examples = "120.6952") Double lng,
    @Size(min = 1, max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "fire-safety")
        String category) {

  List<UUID> photos() {
    return photoIds == null ? List.of() : photoIds;
  }
}
