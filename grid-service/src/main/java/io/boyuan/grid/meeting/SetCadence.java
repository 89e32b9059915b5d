package io.boyuan.grid.meeting;

import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

/**
 * Staff set how often the three parties meet (G7). What is to come and nobody touched yet is
 * planned anew; all else stays.
 */
@ApplicationScoped
class SetCadence {

  private final Cadences cadences;
  private final Meetings meetings;
  private final PlanAhead ahead;
  private final AuditTrail trail;
  private final ActingParty acting;
  private final Clock clock;

  @Inject
  SetCadence(
      Cadences cadences,
      Meetings meetings,
      PlanAhead ahead,
      AuditTrail trail,
      ActingParty acting,
      Clock clock) {
    this.cadences = cadences;
    this.meetings = meetings;
    this.ahead = ahead;
    this.trail = trail;
    this.acting = acting;
    this.clock = clock;
  }

  /**
   * Sets a cadence.
   *
   * @param community whose
   * @param plan how often they meet
   * @param ifMatch the version that was read, needed for a change
   * @return the cadence
   * @throws Problem 400, 403 {@code other-community}, 409 {@code unknown-community}, 412, 428
   */
  @Transactional
  Defined<CadencePlan> set(String community, CadencePlan plan, String ifMatch) {
    acting.requireManages(community);
    plan.requireSound();
    var found = cadences.holding(community);
    if (found.isPresent() && found.get().plan().equals(plan)) {
      return new Defined<>(plan, found.get().version(), false);
    }
    if (found.isPresent()) {
      EntityTags.require(ifMatch, found.get().version());
      cadences.change(community, plan, ahead.next());
    } else {
      cadences.add(community, plan, ahead.next());
    }
    meetings.removeUntouched(community, clock.instant());
    ahead.plan(community, plan);
    trail.record(Decision.of(community, "set-meeting-cadence", "meeting-cadence", idOf(community)));
    return new Defined<>(plan, found.map(c -> c.version() + 1).orElse(0L), found.isEmpty());
  }

  @Transactional
  Defined<CadencePlan> of(String community) {
    acting.requireReads(community);
    return cadences
        .of(community)
        .map(cadence -> new Defined<>(cadence.plan(), cadence.version(), false))
        .orElseThrow(Problem::notFound);
  }

  /** A cadence is known by its community's code alone. */
  private static UUID idOf(String community) {
    return UUID.nameUUIDFromBytes(community.getBytes(StandardCharsets.UTF_8));
  }
}
