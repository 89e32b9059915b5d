package io.boyuan.grid.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import io.boyuan.grid.structure.DefineParts;
import io.boyuan.grid.structure.Parts;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Staff bring their community with its parts in one file (G1): all of it lands, or nothing. */
@ApplicationScoped
class ImportBoundaries {

  private final Parts parts;
  private final DefineParts define;
  private final DrawBoundaries draw;
  private final Caller caller;
  private final TimeSettings time;
  private final Clock clock;

  @Inject
  ImportBoundaries(
      Parts parts,
      DefineParts define,
      DrawBoundaries draw,
      Caller caller,
      TimeSettings time,
      Clock clock) {
    this.parts = parts;
    this.define = define;
    this.draw = draw;
    this.caller = caller;
    this.time = time;
    this.clock = clock;
  }

  /**
   * Defines what is not there yet, and draws what lies otherwise. What the file does not name stays
   * as it is.
   *
   * @param community its code
   * @param validFrom from which day on, null for today
   * @param file a FeatureCollection
   * @return what it changed
   * @throws Problem 400, 403 {@code other-community}, 409 {@code unknown-community}, {@code
   *     unknown-grid}, {@code boundary-not-later}
   */
  @Transactional
  Outcome bring(String community, LocalDate validFrom, JsonNode file) {
    caller.requireActsFor(community);
    var features = BoundaryFile.read(community, file);
    var known = parts.of(community);
    int defined = 0;
    for (var feature : features) {
      var part = feature.part();
      var there = known.stream().filter(each -> each.is(part.kind(), part.code())).findFirst();
      if (there.isEmpty()) {
        feature.requireDescribed();
        define.define(community, part, feature.street());
        defined++;
      } else if (part.gridCode() != null && !part.gridCode().equals(there.get().gridCode())) {
        throw Problem.invalid(feature.field() + ".properties.gridCode", "other-part");
      }
    }
    var changes =
        features.stream()
            .filter(feature -> feature.geometry() != null)
            .map(BoundaryFile.Feature::change)
            .toList();
    var day = validFrom == null ? LocalDate.ofInstant(clock.instant(), time.zone()) : validFrom;
    if (known.isEmpty() && defined == 0) {
      throw Problem.conflict("unknown-community");
    }
    return new Outcome(features.size(), defined, draw.draw(community, day, changes));
  }

  /**
   * What a file changed.
   *
   * @param features how many parts it names
   * @param defined how many of them were not there before
   * @param drawn how many lie otherwise now
   */
  record Outcome(int features, int defined, int drawn) {}
}
