package io.boyuan.grid.boundary;

import io.boyuan.grid.structure.PartKind;
import org.locationtech.jts.geom.Geometry;

/**
 * A part as it lies on the ground on some day.
 *
 * @param kind what it is
 * @param code its code
 * @param gridCode of a micro-grid the grid it is part of, else null
 * @param geometry where it lies
 * @param field where in the input it is drawn, null when it lies there already
 */
record Drawn(PartKind kind, String code, String gridCode, Geometry geometry, String field) {

  boolean isNew() {
    return field != null;
  }

  boolean is(PartKind wanted, String called) {
    return kind == wanted && code.equals(called);
  }
}
