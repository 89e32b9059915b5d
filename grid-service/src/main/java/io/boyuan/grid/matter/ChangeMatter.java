package io.boyuan.grid.matter;

import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff describe a matter anew; they, or who leads it, take it a step further (G7). */
@ApplicationScoped
class ChangeMatter {

  private final Matters matters;
  private final MatterHistory history;
  private final MatterFacts facts;
  private final AuditTrail trail;
  private final ActingParty acting;
  private final Event<MatterEnded> ended;
  private final Clock clock;

  @Inject
  ChangeMatter(
      Matters matters,
      MatterHistory history,
      MatterFacts facts,
      AuditTrail trail,
      ActingParty acting,
      Event<MatterEnded> ended,
      Clock clock) {
    this.matters = matters;
    this.history = history;
    this.facts = facts;
    this.trail = trail;
    this.acting = acting;
    this.ended = ended;
    this.clock = clock;
  }

  /**
   * Describes a matter anew.
   *
   * @param id the matter
   * @param plan what it is
   * @param ifMatch the version that was read
   * @return the matter
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code matter-over}, {@code
   *     unknown-grid}, 412, 428
   */
  @Transactional
  MatterView edit(UUID id, MatterPlan plan, String ifMatch) {
    var matter = matters.holding(id).orElseThrow(Problem::notFound);
    acting.requireManages(matter.communityCode());
    EntityTags.require(ifMatch, matter.version());
    matter.edit(plan);
    return changed(matter, "edit-matter", MatterEvent.EDITED, null);
  }

  /**
   * Takes a matter a step further.
   *
   * @param id the matter
   * @param next its next status
   * @param words how it was solved, why it is given up or taken up again; else may be null
   * @return the matter
   * @throws Problem 400, 403 {@code other-community}, {@code not-your-party}, 404, 409 {@code
   *     no-such-step}
   */
  @Transactional
  MatterView move(UUID id, MatterStatus next, String words) {
    var matter = matters.holding(id).orElseThrow(Problem::notFound);
    acting.requireTakesPart(matter.communityCode());
    requireLeadsOrManages(matter);
    matter.move(next, words, clock.instant());
    var moved = changed(matter, "move-matter", MatterEvent.valueOf(next.name()), words);
    if (next == MatterStatus.SOLVED
        || next == MatterStatus.CLOSED
        || next == MatterStatus.DROPPED) {
      ended.fire(new MatterEnded(id));
    }
    return moved;
  }

  private void requireLeadsOrManages(Matter matter) {
    String community = matter.communityCode();
    boolean leads = matter.lead().filter(lead -> acting.actsFor(community, lead)).isPresent();
    if (!leads && !acting.manages(community)) {
      throw Problem.forbidden("not-your-party");
    }
  }

  private MatterView changed(Matter matter, String action, MatterEvent event, String words) {
    matters.flush();
    history.add(matter.id(), matter.communityCode(), event, words);
    facts.tell(matter);
    trail.record(
        Decision.of(matter.communityCode(), action, "matter", matter.id())
            .because(words)
            .with("status", matter.status().name()));
    return MatterView.of(matter);
  }
}
