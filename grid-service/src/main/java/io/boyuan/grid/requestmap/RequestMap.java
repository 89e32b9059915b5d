package io.boyuan.grid.requestmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Public requests on a map, as a FeatureCollection (RFC 7946), without persons.
 *
 * @param type {@code FeatureCollection}
 * @param features single requests when they are few, else clusters; 500 at most
 */
@Schema(name = "RequestMap")
record RequestMap(@Schema(examples = "FeatureCollection") String type, List<Feature> features) {

  static RequestMap of(List<Feature> features) {
    return new RequestMap("FeatureCollection", features);
  }

  /**
   * A request or a cluster of them.
   *
   * @param type {@code Feature}
   * @param geometry where it is; of a cluster the middle of its cell
   * @param properties what is known of it
   */
  @Schema(name = "RequestMapFeature")
  record Feature(@Schema(examples = "Feature") String type, Spot geometry, Properties properties) {

    static Feature at(double lng, double lat, Properties properties) {
      return new Feature("Feature", new Spot("Point", List.of(lng, lat)), properties);
    }
  }

  /**
   * A position.
   *
   * @param type {@code Point}
   * @param coordinates degrees east and north
   */
  @Schema(name = "RequestMapPoint")
  record Spot(
      @Schema(examples = "Point") String type,
      @Schema(examples = "[120.6952,27.9251]") List<Double> coordinates) {}

  /**
   * What is known.
   *
   * @param count how many requests, absent for a single one
   * @param open how many of them are open
   * @param solved how many of them are solved
   * @param id a single request
   * @param number what people know it by
   * @param category code of its category
   * @param status whether it is open or solved
   * @param submittedAt when it was asked
   */
  @Schema(name = "RequestMapProperties")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Properties(
      @Schema(examples = "42") Integer count,
      @Schema(examples = "12") Integer open,
      @Schema(examples = "30") Integer solved,
      UUID id,
      @Schema(examples = "2026-000123") String number,
      @Schema(examples = "street-light") String category,
      @Schema(examples = "OPEN") Shown status,
      Instant submittedAt) {

    static Properties ofCluster(int open, int solved) {
      return new Properties(open + solved, open, solved, null, null, null, null, null);
    }

    static Properties ofRequest(
        UUID id, String number, String category, Shown status, Instant submittedAt) {
      return new Properties(null, null, null, id, number, category, status, submittedAt);
    }
  }
}
