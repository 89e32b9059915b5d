package io.boyuan.grid.address;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An address as it is shown.
 *
 * @param id the address
 * @param communityCode the community it is in
 * @param building which building
 * @param unit which unit, null for the whole building
 * @param room which room, null for the whole building or unit
 * @param microGridCode the micro-grid it lies in
 * @param createdAt since when it is known
 * @param version for the entity tag
 */
@Schema(name = "AddressView")
record AddressView(
    UUID id,
    String communityCode,
    String building,
    @Schema(nullable = true) String unit,
    @Schema(nullable = true) String room,
    String microGridCode,
    Instant createdAt,
    @JsonIgnore long version) {}
