package io.boyuan.volunteer.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a coordinator says of a record.
 *
 * @param minutes the right minutes when they are to be changed
 * @param reason why, needed for a change
 */
@Schema(name = "Verification")
record Verification(
    @Min(0) @Max(1440) @Schema(examples = "120") Integer minutes,
    @Size(max = 500) @Schema(examples = "提前离开后返回，按现场登记") String reason) {

  static final Verification AS_COUNTED = new Verification(null, null);
}
