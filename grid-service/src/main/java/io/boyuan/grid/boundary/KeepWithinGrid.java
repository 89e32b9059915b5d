package io.boyuan.grid.boundary;

import io.boyuan.grid.structure.MicroGridMoved;
import io.boyuan.grid.structure.PartKind;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** A micro-grid that becomes part of another grid lies in it, today and later (G1). */
@ApplicationScoped
class KeepWithinGrid {

  private final Boundaries boundaries;
  private final Ids ids;
  private final TimeSettings time;
  private final Clock clock;

  @Inject
  KeepWithinGrid(Boundaries boundaries, Ids ids, TimeSettings time, Clock clock) {
    this.boundaries = boundaries;
    this.ids = ids;
    this.time = time;
    this.clock = clock;
  }

  /**
   * Refuses what lies elsewhere; what was not drawn lies nowhere yet.
   *
   * @throws Problem 409 {@code outside-new-grid}
   */
  void requireWithin(@Observes MicroGridMoved moved) {
    boundaries.holding(moved.communityCode(), ids.next());
    var today = LocalDate.ofInstant(clock.instant(), time.zone());
    var standing = boundaries.from(moved.communityCode(), today);
    var own = of(standing, PartKind.MICRO_GRID, moved.code());
    var grid = of(standing, PartKind.GRID, moved.gridCode());
    var days = new TreeSet<LocalDate>(List.of(today));
    standing.stream().map(Version::validFrom).filter(today::isBefore).forEach(days::add);
    for (var day : days) {
      boolean isOutside =
          own.stream()
              .filter(version -> version.holdsOn(day))
              .anyMatch(
                  child ->
                      grid.stream()
                          .filter(version -> version.holdsOn(day))
                          .anyMatch(parent -> !Ground.lies(child.geometry(), parent.geometry())));
      if (isOutside) {
        throw Problem.conflict("outside-new-grid").with("on", day.toString());
      }
    }
  }

  private static List<Version> of(List<Version> standing, PartKind kind, String code) {
    return standing.stream().filter(version -> version.is(kind, code)).toList();
  }
}
