package io.boyuan.grid.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.boyuan.grid.structure.PartKind;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A community with its parts as a FeatureCollection (RFC 7946).
 *
 * @param type {@code FeatureCollection}
 * @param features the community first, then grids, then micro-grids, by code
 */
@Schema(name = "BoundaryCollection")
record BoundaryCollection(
    @Schema(examples = "FeatureCollection") String type, List<Feature> features) {

  static BoundaryCollection of(List<Feature> features) {
    return new BoundaryCollection("FeatureCollection", features);
  }

  /**
   * A part.
   *
   * @param type {@code Feature}
   * @param properties what is known of it
   * @param geometry where it lies, null when it was not drawn
   */
  @Schema(name = "BoundaryFeature")
  record Feature(
      @Schema(examples = "Feature") String type,
      Properties properties,
      @JsonRawValue
          @Schema(type = SchemaType.OBJECT, implementation = Object.class, nullable = true)
          String geometry) {

    static Feature of(Properties properties, String geometry) {
      return new Feature("Feature", properties, geometry);
    }
  }

  /**
   * What is known of a part.
   *
   * @param kind what it is
   * @param code its code
   * @param streetCode of the community its street
   * @param gridCode of a micro-grid the grid it is part of
   * @param name in Chinese
   * @param nameEn in English
   * @param validFrom since when it lies so
   */
  @Schema(name = "BoundaryProperties")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Properties(
      PartKind kind,
      @Schema(examples = "micro-01") String code,
      @Schema(examples = "chashan") String streetCode,
      @Schema(examples = "grid-1") String gridCode,
      @Schema(examples = "第1微网格") String name,
      @Schema(examples = "Micro-grid 1") String nameEn,
      @Schema(examples = "2026-01-01") LocalDate validFrom) {}
}
