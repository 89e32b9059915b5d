package io.boyuan.grid.boundary;

import io.boyuan.grid.structure.Part;
import org.locationtech.jts.geom.Geometry;

/**
 * Where a part is to lie from now on.
 *
 * @param part which
 * @param geometry where
 * @param field where in the input the geometry stands
 */
record Change(Part part, Geometry geometry, String field) {

  Drawn drawn() {
    return new Drawn(part.kind(), part.code(), part.gridCode(), geometry, field);
  }
}
