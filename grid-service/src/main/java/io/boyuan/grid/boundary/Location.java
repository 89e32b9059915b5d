package io.boyuan.grid.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * In which parts something lies.
 *
 * @param communityCode the community
 * @param gridCode the grid, null when only the community's boundary holds the point
 * @param microGridCode the micro-grid, null when none holds the point
 */
@Schema(name = "Location")
public record Location(
    @Schema(examples = "boyuan") String communityCode,
    @Schema(examples = "grid-1", nullable = true) String gridCode,
    @Schema(examples = "micro-01", nullable = true) String microGridCode) {}
