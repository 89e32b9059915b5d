package io.boyuan.volunteer.programme;

import io.boyuan.volunteer.Place;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a project is run.
 *
 * @param startsAt begin of the first time
 * @param times how many times by the project's recurrence, once when absent
 * @param title what the activity is called, as the project when absent
 * @param place where it is, as the project when absent
 * @param communityCode the community it serves, the project's when absent
 */
@Schema(name = "ProjectRunPlan")
record RunPlan(
    @NotNull @Schema(examples = "2026-03-07T09:00:00+08:00") Instant startsAt,
    @Min(1) @Max(50) @Schema(examples = "4") Integer times,
    @Size(min = 1, max = 200) @Schema(examples = "一日小小值班员（第 3 期）") String title,
    @Valid Place place,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode) {

  RunPlan {
    times = times == null ? Integer.valueOf(1) : times;
  }
}
