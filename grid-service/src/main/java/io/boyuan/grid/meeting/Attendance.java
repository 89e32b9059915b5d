package io.boyuan.grid.meeting;

import io.boyuan.grid.tripartite.Party;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A party that was present.
 *
 * @param party which
 * @param people by how many it was represented
 */
@Schema(name = "Attendance")
public record Attendance(
    @NotNull @Schema(examples = "PROPERTY") Party party,
    @NotNull @Min(1) @Max(500) @Schema(examples = "2") Integer people) {}
