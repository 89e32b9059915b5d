package io.boyuan.grid.boundary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.boyuan.grid.structure.PartKind;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a part lies, as it is shown.
 *
 * @param kind what the part is
 * @param communityCode the community it lies in
 * @param code the part's code
 * @param version for the entity tag
 * @param validFrom its first day
 * @param validUntil the day after its last, null while no other follows
 * @param geometry a Polygon or MultiPolygon (RFC 7946)
 */
@Schema(name = "BoundaryView")
record BoundaryView(
    PartKind kind,
    @Schema(examples = "boyuan") String communityCode,
    @Schema(examples = "grid-1") String code,
    @JsonIgnore long version,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validUntil,
    @JsonRawValue @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        String geometry) {}
