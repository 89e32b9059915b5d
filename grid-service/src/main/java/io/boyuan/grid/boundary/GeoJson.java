package io.boyuan.grid.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import io.boyuan.platform.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * Reads a boundary as RFC 7946 has it, a Polygon or a MultiPolygon, and says by name what is wrong
 * with it. Positions are kept to a hundred-millionth of a degree, a millimetre; altitudes are left
 * out.
 */
final class GeoJson {

  /** To what positions are rounded. */
  static final PrecisionModel PRECISION = new PrecisionModel(1e8);

  private static final GeometryFactory FACTORY = new GeometryFactory(PRECISION, 4326);
  private static final int MOST_POSITIONS = 10_000;

  private final String field;
  private int positions;

  private GeoJson(String field) {
    this.field = field;
  }

  /**
   * Reads a geometry that somebody sent.
   *
   * @param json as it came, may be null
   * @param field where in the input it stands
   * @return a valid Polygon or MultiPolygon
   * @throws Problem 400 {@code invalid-input} with the violation {@code geojson-polygon}, {@code
   *     position-range}, {@code ring-closed}, {@code ring-too-short}, {@code antimeridian}, {@code
   *     too-many-positions} or {@code self-crossing}
   */
  static Geometry read(JsonNode json, String field) {
    var geometry = new GeoJson(field).geometry(json);
    if (!new IsValidOp(geometry).isValid()) {
      throw Problem.invalid(field, "self-crossing");
    }
    return geometry;
  }

  /** Reads what was stored, which was checked when it came. */
  static Geometry stored(JsonNode json) {
    return new GeoJson("geometry").geometry(json);
  }

  private Geometry geometry(JsonNode json) {
    var coordinates = json == null ? null : json.path("coordinates");
    return switch (json == null ? "" : json.path("type").asText()) {
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" -> {
        var polygons = new ArrayList<Polygon>();
        elements(coordinates).forEach(each -> polygons.add(polygon(each)));
        yield FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
      }
      default -> throw refused("geojson-polygon");
    };
  }

  private Polygon polygon(JsonNode json) {
    var rings = new ArrayList<LinearRing>();
    elements(json).forEach(ring -> rings.add(ring(ring)));
    var holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
    return FACTORY.createPolygon(rings.getFirst(), holes);
  }

  private LinearRing ring(JsonNode json) {
    var ring = new ArrayList<Coordinate>();
    elements(json).forEach(position -> ring.add(position(position)));
    if (ring.size() < 4) {
      throw refused("ring-too-short");
    }
    if (!ring.getFirst().equals2D(ring.getLast())) {
      throw refused("ring-closed");
    }
    requireWithinHalfTheEarth(ring);
    return FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
  }

  /** RFC 7946 section 3.1.9: what crosses the antimeridian is cut in two. */
  private void requireWithinHalfTheEarth(List<Coordinate> ring) {
    for (int i = 1; i < ring.size(); i++) {
      if (Math.abs(ring.get(i).x - ring.get(i - 1).x) > 180) {
        throw refused("antimeridian");
      }
    }
  }

  private Coordinate position(JsonNode json) {
    positions++;
    if (positions > MOST_POSITIONS) {
      throw refused("too-many-positions");
    }
    if (!json.isArray()
        || json.size() < 2
        || json.size() > 3
        || !json.get(0).isNumber()
        || !json.get(1).isNumber()) {
      throw refused("geojson-polygon");
    }
    double lng = json.get(0).doubleValue();
    double lat = json.get(1).doubleValue();
    // Written so that what is no number is refused too.
    if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) {
      throw refused("position-range");
    }
    return new Coordinate(PRECISION.makePrecise(lng), PRECISION.makePrecise(lat));
  }

  private JsonNode elements(JsonNode json) {
    if (!json.isArray() || json.isEmpty()) {
      throw refused("geojson-polygon");
    }
    return json;
  }

  private Problem refused(String violation) {
    return Problem.invalid(field, violation);
  }

  /**
   * Writes a geometry.
   *
   * @param geometry a Polygon or MultiPolygon
   * @return compact JSON, the same for the same geometry
   */
  static String written(Geometry geometry) {
    var json = new StringBuilder("{\"type\":\"").append(geometry.getGeometryType());
    json.append("\",\"coordinates\":");
    if (geometry instanceof Polygon polygon) {
      write(polygon, json);
    } else {
      json.append('[');
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        write((Polygon) geometry.getGeometryN(i), json.append(i == 0 ? "" : ","));
      }
      json.append(']');
    }
    return json.append('}').toString();
  }

  private static void write(Polygon polygon, StringBuilder json) {
    write(polygon.getExteriorRing(), json.append('['));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      write(polygon.getInteriorRingN(i), json.append(','));
    }
    json.append(']');
  }

  private static void write(LinearRing ring, StringBuilder json) {
    json.append('[');
    for (int i = 0; i < ring.getNumPoints(); i++) {
      var position = ring.getCoordinateN(i);
      json.append(i == 0 ? "[" : ",[").append(position.x).append(',').append(position.y);
      json.append(']');
    }
    json.append(']');
  }
}
