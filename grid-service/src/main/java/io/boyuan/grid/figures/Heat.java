package io.boyuan.grid.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where how much is asked, as a FeatureCollection (RFC 7946).
 *
 * @param type {@code FeatureCollection}
 * @param features micro-grids, then cells of some 130 m, each kind with the most first
 */
@Schema(name = "RequestHeat")
record Heat(@Schema(examples = "FeatureCollection") String type, List<Feature> features) {

  static Heat of(List<Feature> features) {
    return new Heat("FeatureCollection", features);
  }

  /**
   * A micro-grid or a cell.
   *
   * @param type {@code Feature}
   * @param properties what was counted
   * @param geometry where it lies, null for a micro-grid that is not drawn
   */
  @Schema(name = "RequestHeatFeature")
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
   * What was counted.
   *
   * @param microGrid code of the micro-grid, absent for a cell
   * @param count how many requests
   * @param open how many of them are open
   */
  @Schema(name = "RequestHeatProperties")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Properties(
      @Schema(examples = "micro-01") String microGrid,
      @Schema(examples = "12") int count,
      @Schema(examples = "3") int open) {}
}
