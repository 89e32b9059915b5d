package io.boyuan.grid.boundary;

import io.boyuan.grid.structure.PartKind;
import java.time.LocalDate;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;

/**
 * Where a part lies for some time.
 *
 * @param id this version
 * @param kind what the part is
 * @param code the part's code
 * @param gridCode of a micro-grid the grid it is part of, else null
 * @param number counts the versions of the part from 0
 * @param validFrom its first day
 * @param validUntil the day after its last, null while no other follows
 * @param geometry where it lies
 */
record Version(
    UUID id,
    PartKind kind,
    String code,
    String gridCode,
    long number,
    LocalDate validFrom,
    LocalDate validUntil,
    Geometry geometry) {

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
  }

  boolean is(PartKind wanted, String called) {
    return kind == wanted && code.equals(called);
  }

  Drawn standing() {
    return new Drawn(kind, code, gridCode, geometry, null);
  }
}
