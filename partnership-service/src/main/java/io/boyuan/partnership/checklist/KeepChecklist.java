package io.boyuan.partnership.checklist;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Staff say what is looked at in the spots of their community (P4). */
@ApplicationScoped
class KeepChecklist {

  private final Checklists checklists;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  KeepChecklist(Checklists checklists, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.checklists = checklists;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes a checklist or a new version of it. As it reads already, nothing changes.
   *
   * @param community its code
   * @param items what is looked at
   * @param ifMatch the version that was read, needed for a new one
   * @return the checklist
   * @throws Problem 403 {@code other-community}, 412, 428
   */
  @Transactional
  Defined<ChecklistView> write(String community, List<ChecklistItem> items, String ifMatch) {
    caller.requireActsFor(community);
    var found = checklists.holding(community);
    if (found.isPresent() && found.get().items().equals(items)) {
      return new Defined<>(found.get(), found.get().version(), false);
    }
    found.ifPresent(checklist -> EntityTags.require(ifMatch, checklist.version()));
    var id = ids.next();
    checklists.write(
        id, community, found.map(ChecklistView::version).orElse(0) + 1, items, clock.instant());
    trail.record(Decision.of(community, "write-checklist", "spot-checklist", id));
    var checklist = checklists.current(community).orElseThrow();
    return new Defined<>(checklist, checklist.version(), found.isEmpty());
  }

  /**
   * A checklist.
   *
   * @param community its code
   * @param version which one, null for how it reads now
   * @return the checklist
   * @throws Problem 404
   */
  @Transactional
  Defined<ChecklistView> read(String community, Integer version) {
    var checklist =
        (version == null ? checklists.current(community) : checklists.version(community, version))
            .orElseThrow(Problem::notFound);
    return new Defined<>(checklist, checklist.version(), false);
  }
}
