package io.boyuan.grid.steward;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A Red Steward team as it is shown.
 *
 * @param id the team
 * @param communityCode the community it serves
 * @param names what it is called
 * @param members how many belong to it
 * @param gridCodes the grids it is attached to today
 * @param createdAt since when it has been there
 * @param dissolvedAt since when it has served no more, null while it serves
 * @param version for the entity tag
 */
@Schema(name = "RedStewardView")
record StewardView(
    UUID id,
    String communityCode,
    Names names,
    int members,
    List<String> gridCodes,
    Instant createdAt,
    @Schema(nullable = true) Instant dissolvedAt,
    @JsonIgnore long version) {}
