package io.boyuan.partnership.spot;

import io.boyuan.platform.text.Names;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Spots as GeoJSON (RFC 7946).
 *
 * @param type always {@code FeatureCollection}
 * @param features one for each spot
 * @param isComplete whether no spot of the box was left out
 */
@Schema(name = "CivilitySpotMap")
record SpotMap(String type, List<Feature> features, boolean isComplete) {

  static SpotMap of(List<SpotView> spots, int most) {
    return new SpotMap(
        "FeatureCollection",
        spots.stream().limit(most).map(Feature::of).toList(),
        spots.size() <= most);
  }

  /**
   * A spot.
   *
   * @param type always {@code Feature}
   * @param id the spot
   * @param geometry where it is
   * @param properties what it is
   */
  @Schema(name = "CivilitySpotFeature")
  record Feature(String type, UUID id, Geometry geometry, Properties properties) {

    static Feature of(SpotView spot) {
      return new Feature(
          "Feature",
          spot.id(),
          new Geometry("Point", List.of(spot.lng(), spot.lat())),
          new Properties(spot.communityCode(), spot.names(), spot.teamCode()));
    }
  }

  /**
   * Where a spot is.
   *
   * @param type always {@code Point}
   * @param coordinates degrees east and north
   */
  @Schema(name = "CivilitySpotPoint")
  record Geometry(String type, List<Double> coordinates) {}

  /**
   * What a spot is.
   *
   * @param communityCode in which community
   * @param names what it is called
   * @param teamCode the team that looks after it, null while none does
   */
  @Schema(name = "CivilitySpotProperties")
  record Properties(String communityCode, Names names, String teamCode) {}
}
