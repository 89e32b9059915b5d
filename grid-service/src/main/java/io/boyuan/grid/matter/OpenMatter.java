package io.boyuan.grid.matter;

import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff raise a matter, out of their own knowledge or out of residents' wishes (G6, G7). */
@ApplicationScoped
public class OpenMatter {

  private static final String WISH = "facility-wish";

  private final Matters matters;
  private final MatterHistory history;
  private final MatterFacts facts;
  private final AuditTrail trail;
  private final ActingParty acting;
  private final Ids ids;
  private final Clock clock;

  @Inject
  OpenMatter(
      Matters matters,
      MatterHistory history,
      MatterFacts facts,
      AuditTrail trail,
      ActingParty acting,
      Ids ids,
      Clock clock) {
    this.matters = matters;
    this.history = history;
    this.facts = facts;
    this.trail = trail;
    this.acting = acting;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Makes a matter of a residents' wish, which the community leads until something else is said.
   *
   * @param community the community's code
   * @param grid the grid's code, null for all of the community
   * @param title in a few words, which everybody reads
   * @param description what exactly, which the parties read
   * @param wishRequestId the request that is the wish; it becomes a matter once
   * @return the matter
   * @throws Problem 409 {@code already-a-matter}, {@code unknown-community}, {@code unknown-grid}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID open(
      String community, String grid, String title, String description, UUID wishRequestId) {
    var plan =
        new MatterPlan(community, grid, title, description, WISH, MatterParty.COMMUNITY_LEADS);
    return opened(plan, wishRequestId).id();
  }

  /**
   * Raises a matter.
   *
   * @param plan what it is
   * @return the matter
   * @throws Problem 400, 403 {@code other-community}, 409 {@code unknown-community}, {@code
   *     unknown-grid}
   */
  @Transactional
  MatterView open(MatterPlan plan) {
    acting.requireManages(plan.communityCode());
    return MatterView.of(opened(plan, null));
  }

  private Matter opened(MatterPlan plan, UUID wishRequestId) {
    var matter = Matter.open(ids.next(), plan, wishRequestId, clock.instant());
    matters.persistAndFlush(matter);
    history.add(matter.id(), matter.communityCode(), MatterEvent.OPENED, null);
    facts.tell(matter);
    trail.record(Decision.of(matter.communityCode(), "open-matter", "matter", matter.id()));
    return matter;
  }
}
