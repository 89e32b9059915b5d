package io.boyuan.grid.boundary;

import io.boyuan.contracts.grid.BoundariesChanged;
import io.boyuan.grid.structure.PartKind;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Draws parts of a community anew from a day on, all of them or none. */
@ApplicationScoped
class DrawBoundaries {

  private final Boundaries boundaries;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DrawBoundaries(Boundaries boundaries, Outbox outbox, AuditTrail trail, Ids ids, Clock clock) {
    this.boundaries = boundaries;
    this.outbox = outbox;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Draws what lies otherwise than it is to.
   *
   * @param community its code
   * @param validFrom from which day on
   * @param wanted where parts are to lie
   * @return how many lie otherwise now
   * @throws Problem 400 {@code invalid-input}, 409 {@code boundary-not-later}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  int draw(String community, LocalDate validFrom, List<Change> wanted) {
    var ground = boundaries.holding(community, ids.next());
    var standing = boundaries.from(community, validFrom);
    var changes = wanted.stream().filter(change -> !isSo(change, validFrom, standing)).toList();
    if (changes.isEmpty()) {
      return 0;
    }
    for (var change : changes) {
      requireLatest(change, validFrom, standing);
    }
    requireSound(community, validFrom, changes, standing);
    for (var change : changes) {
      store(community, validFrom, change, standing);
    }
    boundaries.changed(community);
    outbox.tell(new BoundariesChanged(ground.id(), ground.version() + 1, community, validFrom));
    trail.record(
        Decision.of(community, "draw-boundaries", "ground", ground.id())
            .with("validFrom", validFrom.toString())
            .with("parts", changes.size()));
    return changes.size();
  }

  /** Whether a part lies where it is to, on the day and after. */
  private static boolean isSo(Change change, LocalDate validFrom, List<Version> standing) {
    return last(change, standing)
        .filter(version -> version.holdsOn(validFrom))
        .filter(version -> version.geometry().equalsExact(change.geometry()))
        .isPresent();
  }

  /** The version of a part that is open-ended. */
  private static Optional<Version> last(Change change, List<Version> standing) {
    return standing.stream()
        .filter(version -> version.is(change.part().kind(), change.part().code()))
        .filter(version -> version.validUntil() == null)
        .findFirst();
  }

  private static void requireLatest(Change change, LocalDate validFrom, List<Version> standing) {
    last(change, standing)
        .filter(version -> version.validFrom().isAfter(validFrom))
        .ifPresent(
            version -> {
              throw Problem.conflict("boundary-not-later")
                  .with("code", change.part().code())
                  .with("validFrom", version.validFrom().toString());
            });
  }

  /** What is drawn has to fit on its first day, and on each later day on which others change. */
  private void requireSound(
      String community, LocalDate validFrom, List<Change> changes, List<Version> standing) {
    var all = new ArrayList<>(standing);
    for (var change : changes) {
      if (change.part().kind() == PartKind.COMMUNITY) {
        boundaries.holdAllCommunities();
        var extent = change.geometry().getEnvelopeInternal();
        all.addAll(boundaries.neighbours(community, extent, validFrom));
      }
    }
    var days = new TreeSet<LocalDate>(List.of(validFrom));
    all.stream().map(Version::validFrom).filter(validFrom::isBefore).forEach(days::add);
    for (var day : days) {
      var others =
          all.stream()
              .filter(version -> version.holdsOn(day))
              .filter(version -> changes.stream().noneMatch(change -> isOf(change, version)));
      new Ground(
              community,
              Stream.concat(others.map(Version::standing), changes.stream().map(Change::drawn))
                  .toList())
          .requireSound();
    }
  }

  private static boolean isOf(Change change, Version version) {
    return version.is(change.part().kind(), change.part().code());
  }

  private void store(String community, LocalDate validFrom, Change change, List<Version> standing) {
    var part = change.part();
    last(change, standing).ifPresent(before -> boundaries.end(before, validFrom, clock.instant()));
    boundaries.add(
        community,
        new Version(
            ids.next(),
            part.kind(),
            part.code(),
            part.gridCode(),
            boundaries.latest(community, part.kind(), part.code()) + 1,
            validFrom,
            null,
            change.geometry()),
        clock.instant());
  }
}
