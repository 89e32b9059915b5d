package io.boyuan.grid.boundary;

import io.boyuan.grid.structure.PartKind;
import io.boyuan.grid.structure.Parts;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Staff draw where one part of their community lies; anyone sees it (G1). */
@ApplicationScoped
class DrawPart {

  private final Parts parts;
  private final Boundaries boundaries;
  private final DrawBoundaries draw;
  private final Caller caller;
  private final TimeSettings time;
  private final Clock clock;

  @Inject
  DrawPart(
      Parts parts,
      Boundaries boundaries,
      DrawBoundaries draw,
      Caller caller,
      TimeSettings time,
      Clock clock) {
    this.parts = parts;
    this.boundaries = boundaries;
    this.draw = draw;
    this.caller = caller;
    this.time = time;
    this.clock = clock;
  }

  /**
   * Draws a part from a day on. To draw it as it lies changes nothing.
   *
   * @param community its code
   * @param kind what the part is
   * @param code the part's code
   * @param plan from when and where
   * @param ifMatch the version that was read, needed where it was drawn before
   * @return the boundary from that day on
   * @throws Problem 400, 403 {@code other-community}, 409 {@code unknown-community}, {@code
   *     unknown-grid}, {@code unknown-micro-grid}, {@code boundary-not-later}, 412, 428
   */
  @Transactional
  Defined<BoundaryView> draw(
      String community, PartKind kind, String code, BoundaryPlan plan, String ifMatch) {
    caller.requireActsFor(community);
    BoundaryPlan.requireUsual("validFrom", plan.validFrom());
    var geometry = GeoJson.read(plan.geometry(), "geometry");
    var part = parts.require(community, kind, code);
    long before = boundaries.latest(community, kind, code);
    int changed =
        draw.draw(community, plan.validFrom(), List.of(new Change(part, geometry, "geometry")));
    if (changed > 0 && before >= 0) {
      EntityTags.require(ifMatch, before);
    }
    var view = boundaries.on(community, kind, code, plan.validFrom()).orElseThrow();
    return new Defined<>(view, view.version(), before < 0);
  }

  /**
   * Where a part lies.
   *
   * @param community its code
   * @param kind what the part is
   * @param code the part's code
   * @param on on which day, null for today
   * @return the boundary
   * @throws Problem 404 also when it was not drawn then
   */
  @Transactional
  Defined<BoundaryView> on(String community, PartKind kind, String code, LocalDate on) {
    var day = on == null ? LocalDate.ofInstant(clock.instant(), time.zone()) : on;
    return boundaries
        .on(community, kind, code, day)
        .map(view -> new Defined<>(view, view.version(), false))
        .orElseThrow(Problem::notFound);
  }
}
