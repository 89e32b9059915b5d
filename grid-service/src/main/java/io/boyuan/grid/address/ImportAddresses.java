package io.boyuan.grid.address;

import io.boyuan.grid.structure.Part;
import io.boyuan.grid.structure.PartKind;
import io.boyuan.grid.structure.Parts;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Staff bring their community's addresses as a table. */
@ApplicationScoped
class ImportAddresses {

  private final Addresses addresses;
  private final Parts parts;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ImportAddresses(
      Addresses addresses, Parts parts, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.addresses = addresses;
    this.parts = parts;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Reads a table. What is known as it stands stays; what is said otherwise changes.
   *
   * @param community its code
   * @param lines the lines of the table
   * @param onBadLines whether the good lines land when there are bad ones
   * @param dryRun whether nothing lands at all
   * @return what became of the lines
   * @throws Problem 403 {@code other-community}, 409 {@code unknown-community}
   */
  @Transactional
  ImportOutcome bring(
      String community, List<AddressLine> lines, OnBadLines onBadLines, boolean dryRun) {
    caller.requireActsFor(community);
    var known = parts.of(community);
    if (known.isEmpty()) {
      throw Problem.conflict("unknown-community");
    }
    var microGrids =
        known.stream()
            .filter(part -> part.kind() == PartKind.MICRO_GRID)
            .map(Part::code)
            .collect(Collectors.toSet());
    var outcome = new ImportOutcome.Builder(lines.size());
    var seen = new HashSet<Words>();
    lines.forEach(line -> line.check(microGrids, seen, outcome));
    if (dryRun || (onBadLines == OnBadLines.REFUSE && !outcome.isClean())) {
      return outcome.notLanded();
    }
    var good = outcome.good();
    var given = good.stream().map(line -> ids.next()).toList();
    var touched = addresses.bring(community, given, good, clock.instant());
    int added = (int) touched.stream().filter(isNew -> isNew).count();
    trail.record(
        Decision.of(community, "import-addresses", "community", idOf(community))
            .with("added", added)
            .with("changed", touched.size() - added));
    return outcome.landed(added, touched.size() - added);
  }

  private static UUID idOf(String community) {
    return UUID.nameUUIDFromBytes(community.getBytes(StandardCharsets.UTF_8));
  }
}
