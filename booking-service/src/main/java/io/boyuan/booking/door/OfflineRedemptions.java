package io.boyuan.booking.door;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a door device did while it was offline.
 *
 * @param device its name, always the same
 * @param deviceTime what its clock says now, so that a clock that is wrong can be told
 * @param items whom it let in
 */
@Schema(name = "OfflineRedemptions")
record OfflineRedemptions(
    @NotBlank @Size(max = 100) @Schema(examples = "study-room-door") String device,
    @NotNull @Schema(examples = "2026-03-07T18:00:00+08:00") Instant deviceTime,
    @NotEmpty @Size(max = 500) List<@NotNull @Valid Item> items) {

  /**
   * That it let somebody in.
   *
   * @param ticket what was shown
   * @param people how many came in, all the ticket is for when absent
   * @param redeemedAt when, by the device's clock
   */
  @Schema(name = "OfflineRedemption")
  record Item(
      @NotBlank @Size(max = 2000) String ticket,
      @Min(1) @Max(10_000) Integer people,
      @NotNull @Schema(examples = "2026-03-07T14:01:00+08:00") Instant redeemedAt) {}
}
