package io.boyuan.grid.boundary;

import io.boyuan.grid.structure.PartKind;
import io.boyuan.platform.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * All that lies in a community on one day, and the communities beside it. What is drawn lies within
 * what it is part of and overlaps none of its kind; borders touch. What was there before is not
 * judged again.
 */
final class Ground {

  /** In degrees, some ten centimetres: how far borders drawn apart may miss each other. */
  private static final double TOLERANCE = 1e-6;

  /** More would help nobody. */
  private static final int MOST_VIOLATIONS = 50;

  private final String community;
  private final List<Drawn> parts;

  Ground(String community, List<Drawn> parts) {
    this.community = community;
    this.parts = parts;
  }

  /**
   * Refuses what does not fit.
   *
   * @throws Problem 400 {@code invalid-input} with the violations {@code outside-parent}, {@code
   *     leaves-child-outside} and {@code overlaps-sibling}
   */
  void requireSound() {
    var problem = Problem.badRequest("invalid-input");
    for (int i = 0; i < parts.size() && problem.violations().size() < MOST_VIOLATIONS; i++) {
      checkParent(parts.get(i), problem);
      for (int j = 0; j < i; j++) {
        checkSibling(parts.get(j), parts.get(i), problem);
      }
    }
    if (!problem.violations().isEmpty()) {
      throw problem;
    }
  }

  private void checkParent(Drawn child, Problem problem) {
    parentOf(child)
        .filter(parent -> parent.isNew() || child.isNew())
        .filter(parent -> !lies(child.geometry(), parent.geometry()))
        .ifPresent(
            parent -> {
              boolean isChilds = child.isNew();
              problem.withViolation(
                  isChilds ? child.field() : parent.field(),
                  isChilds ? "outside-parent" : "leaves-child-outside");
            });
  }

  /** A micro-grid of a grid that was not drawn yet lies in the community. */
  private Optional<Drawn> parentOf(Drawn child) {
    return switch (child.kind()) {
      case COMMUNITY -> Optional.empty();
      case GRID -> find(PartKind.COMMUNITY, community);
      case MICRO_GRID ->
          find(PartKind.GRID, child.gridCode()).or(() -> find(PartKind.COMMUNITY, community));
    };
  }

  private Optional<Drawn> find(PartKind kind, String code) {
    return parts.stream().filter(part -> part.is(kind, code)).findFirst();
  }

  private static void checkSibling(Drawn one, Drawn other, Problem problem) {
    if (one.kind() == other.kind()
        && (one.isNew() || other.isNew())
        && overlap(one.geometry(), other.geometry())) {
      problem.withViolation(other.isNew() ? other.field() : one.field(), "overlaps-sibling");
    }
  }

  static boolean lies(Geometry child, Geometry parent) {
    return parent.covers(child)
        || !isMoreThanRounding(OverlayNGRobust.overlay(child, parent, OverlayNG.DIFFERENCE), child);
  }

  private static boolean overlap(Geometry one, Geometry other) {
    return one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())
        && isMoreThanRounding(OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION), one);
  }

  /** A strip along the border is the more, the longer the border. */
  private static boolean isMoreThanRounding(Geometry strip, Geometry of) {
    return strip.getArea() > of.getLength() * TOLERANCE;
  }
}
