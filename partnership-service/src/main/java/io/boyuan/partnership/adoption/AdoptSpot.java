package io.boyuan.partnership.adoption;

import io.boyuan.partnership.spot.KnownSpots;
import io.boyuan.partnership.team.KnownTeams;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Staff give a spot to a team for a period, one team at a time (P4). */
@ApplicationScoped
class AdoptSpot {

  private final Adoptions adoptions;
  private final BeginAdoption begin;
  private final KnownSpots spots;
  private final KnownTeams teams;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  AdoptSpot(
      Adoptions adoptions,
      BeginAdoption begin,
      KnownSpots spots,
      KnownTeams teams,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.adoptions = adoptions;
    this.begin = begin;
    this.spots = spots;
    this.teams = teams;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Gives a spot to a team under an agreement that holds on the first and on the last day.
   *
   * @param spotId the spot
   * @param plan the team and the days
   * @return the adoption, begun when its first day is today
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code spot-retired}, {@code
   *     spot-adopted}, {@code unknown-team}, {@code team-not-active}, {@code no-agreement}
   */
  @Transactional
  AdoptionView adopt(UUID spotId, AdoptionPlan plan) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, zone);
    plan.requireSound(today);
    String community = spots.communityOf(spotId);
    caller.requireActsFor(community);
    String university = teams.requireUnderAgreement(plan.teamCode(), community, plan.fromOn());
    teams.requireUnderAgreement(plan.teamCode(), community, plan.untilOn());
    var adoption =
        new AdoptionView(
            ids.next(),
            spotId,
            community,
            plan.teamCode(),
            university,
            plan.fromOn(),
            plan.untilOn(),
            AdoptionView.Status.PLANNED,
            null,
            now);
    adoptions.add(adoption);
    if (!plan.fromOn().isAfter(today)) {
      begin.begin(adoption.id());
    }
    trail.record(Decision.of(community, "adopt-spot", "spot-adoption", adoption.id()));
    return adoptions.byId(adoption.id()).orElseThrow();
  }

  /**
   * Ends an adoption before its time, or cancels one that has not begun.
   *
   * @param id the adoption
   * @param lastDay the last day, today or later; null for today
   * @param reason why
   * @return the adoption
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code adoption-over}
   */
  @Transactional
  AdoptionView end(UUID id, LocalDate lastDay, String reason) {
    var adoption = adoptions.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(adoption.communityCode());
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var last = lastDay == null ? today : lastDay;
    switch (adoption.status()) {
      case PLANNED ->
          adoptions.become(id, AdoptionView.Status.CANCELLED, adoption.endsOn(), reason);
      case ACTIVE -> {
        if (last.isBefore(today) || last.isAfter(adoption.endsOn())) {
          throw Problem.invalid("lastDay", "out-of-range");
        }
        adoptions.become(id, AdoptionView.Status.ACTIVE, last, reason);
      }
      case ENDED, CANCELLED -> throw Problem.conflict("adoption-over");
    }
    trail.record(
        Decision.of(adoption.communityCode(), "end-adoption", "spot-adoption", id).because(reason));
    return adoptions.byId(id).orElseThrow();
  }

  @Transactional
  AdoptionView byId(UUID id) {
    return adoptions.byId(id).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<AdoptionView> ofSpot(UUID spotId, PageRequest request) {
    return adoptions.ofSpot(spotId, request);
  }

  @Transactional
  Page<AdoptionView> ofTeam(String team, PageRequest request) {
    return adoptions.ofTeam(team, request);
  }
}
