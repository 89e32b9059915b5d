package io.boyuan.grid.tick;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody was at a checkpoint.
 *
 * @param id given by the phone, so that what is sent again counts once
 * @param checkpointId where
 * @param means how they show it
 * @param token what the code said, needed for QR
 * @param lat degrees north, needed for POSITION
 * @param lng degrees east
 * @param deviceAt when, by the phone's clock
 * @param answers what they saw, line by line of the checklist
 */
@Schema(name = "TickPlan")
record TickPlan(
    @NotNull @Schema(examples = "0195a3f0-0000-7000-8000-000000000001") UUID id,
    @NotNull @Schema(examples = "0195a3f0-0000-7000-8000-000000000002") UUID checkpointId,
    @NotNull @Schema(examples = "QR") Means means,
    @Size(max = 100) @Schema(examples = "5f1d0c2b9a8e7f6d5c4b3a2918070605") String token,
    @DecimalMin("-90") @DecimalMax("90") Double lat,
    @DecimalMin("-180") @DecimalMax("180") Double lng,
    @NotNull @Schema(examples = "2026-03-02T20:15:00+08:00") Instant deviceAt,
    @Size(max = 30) List<@NotNull @Valid Answer> answers) {

  /**
   * What somebody saw.
   *
   * @param line the line of the checklist
   * @param ok whether it was as it should be
   * @param words what was not, may be absent
   */
  @Schema(name = "ChecklistAnswer")
  record Answer(
      @NotBlank @Size(max = 200) @Schema(examples = "消防门常闭") String line,
      @NotNull @Schema(examples = "true") Boolean ok,
      @Size(max = 500) String words) {}

  boolean hasPosition() {
    return lat != null && lng != null;
  }
}
