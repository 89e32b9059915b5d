package io.boyuan.volunteer.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who served without scanning.
 *
 * @param volunteerIds who
 * @param from when they came, at the begin of the shift when absent
 * @param to when they left, at its end when absent
 * @param evidence what shows it, such as where the signed list is kept
 */
@Schema(name = "EntryPlan")
record EntryPlan(
    @NotEmpty @Size(max = 500) List<@NotNull UUID> volunteerIds,
    Instant from,
    Instant to,
    @NotBlank @Size(max = 300) @Schema(examples = "纸质签到表第 3 页，由李老师保管") String evidence) {}
