package io.boyuan.grid.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import io.boyuan.grid.structure.Part;
import io.boyuan.grid.structure.PartKind;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;

/** Reads a community with its parts from one FeatureCollection (RFC 7946). */
final class BoundaryFile {

  private static final int MOST_FEATURES = 2_000;
  private static final int LONGEST_NAME = 100;
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

  private BoundaryFile() {}

  /**
   * Reads a file.
   *
   * @param community the code of the community it must be of
   * @param json as it came
   * @return its features, the community first, then grids, then micro-grids
   * @throws Problem 400 {@code invalid-input} for what no such file is
   */
  static List<Feature> read(String community, JsonNode json) {
    var features = json.path("features");
    if (!json.path("type").asText().equals("FeatureCollection") || !features.isArray()) {
      throw Problem.invalid("type", "feature-collection");
    }
    if (features.isEmpty() || features.size() > MOST_FEATURES) {
      throw Problem.invalid("features", "out-of-range");
    }
    var read = new ArrayList<Feature>();
    var seen = new HashSet<String>();
    for (int i = 0; i < features.size(); i++) {
      var feature = feature(community, features.get(i), "features[" + i + "]");
      if (!seen.add(feature.part().kind() + " " + feature.part().code())) {
        throw Problem.invalid(feature.field(), "duplicate-part");
      }
      read.add(feature);
    }
    read.sort(Comparator.comparing(feature -> feature.part().kind()));
    return read;
  }

  private static Feature feature(String community, JsonNode json, String field) {
    var properties = json.path("properties");
    if (!json.path("type").asText().equals("Feature") || !properties.isObject()) {
      throw Problem.invalid(field, "feature-collection");
    }
    var kind = kind(properties.path("kind"), field + ".properties.kind");
    String code = code(properties.path("code"), field + ".properties.code");
    if (kind == PartKind.COMMUNITY && !code.equals(community)) {
      throw Problem.invalid(field + ".properties.code", "other-part");
    }
    String grid =
        kind == PartKind.MICRO_GRID
            ? code(properties.path("gridCode"), field + ".properties.gridCode")
            : null;
    var names = new Names(name(properties, "name", field), name(properties, "nameEn", field));
    String street =
        properties.hasNonNull("streetCode")
            ? code(properties.path("streetCode"), field + ".properties.streetCode")
            : null;
    var geometry = json.path("geometry");
    return new Feature(
        new Part(kind, code, grid, names),
        street,
        geometry.isNull() ? null : GeoJson.read(geometry, field + ".geometry"),
        field);
  }

  private static PartKind kind(JsonNode json, String field) {
    return switch (json.asText()) {
      case "COMMUNITY" -> PartKind.COMMUNITY;
      case "GRID" -> PartKind.GRID;
      case "MICRO_GRID" -> PartKind.MICRO_GRID;
      default -> throw Problem.invalid(field, "malformed");
    };
  }

  private static String code(JsonNode json, String field) {
    if (!json.isTextual() || !CODE.matcher(json.asText()).matches()) {
      throw Problem.invalid(field, "malformed");
    }
    return json.asText();
  }

  /** Null when there is none. */
  private static String name(JsonNode properties, String name, String field) {
    var json = properties.path(name);
    if (json.isMissingNode() || json.isNull()) {
      return null;
    }
    String text = json.asText();
    if (!json.isTextual()
        || text.isBlank()
        || text.length() > LONGEST_NAME
        || text.indexOf('\u0000') >= 0) {
      throw Problem.invalid(field + ".properties." + name, "malformed");
    }
    return text;
  }

  /**
   * A part as the file has it.
   *
   * @param part the part; its names may be null where it is there already
   * @param street of the community its street, may be null
   * @param geometry where it lies, null when it is not drawn
   * @param field where in the file it stands
   */
  record Feature(Part part, String street, Geometry geometry, String field) {

    /**
     * Refuses a part that is not there yet and is not fully described.
     *
     * @throws Problem 400 {@code invalid-input} with the violation {@code required}
     */
    void requireDescribed() {
      if (part.names().zh() == null || part.names().en() == null) {
        throw Problem.invalid(field + ".properties.name", "required");
      }
      if (part.kind() == PartKind.COMMUNITY && street == null) {
        throw Problem.invalid(field + ".properties.streetCode", "required");
      }
    }

    Change change() {
      return new Change(part, geometry, field + ".geometry");
    }
  }
}
