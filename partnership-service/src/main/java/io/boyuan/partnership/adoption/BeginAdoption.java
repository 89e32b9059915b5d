package io.boyuan.partnership.adoption;

import io.boyuan.contracts.partnership.SpotAdoptionBegan;
import io.boyuan.contracts.partnership.SpotAdoptionEnded;
import io.boyuan.partnership.team.KnownTeams;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** An adoption begins on its first day and ends after its last, and both are told. */
@ApplicationScoped
class BeginAdoption {

  private final Adoptions adoptions;
  private final KnownTeams teams;
  private final Outbox outbox;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  BeginAdoption(
      Adoptions adoptions, KnownTeams teams, Outbox outbox, Clock clock, TimeSettings settings) {
    this.adoptions = adoptions;
    this.teams = teams;
    this.outbox = outbox;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /** One whose team is under no agreement does not begin; it is tried each day until its last. */
  void begin(UUID id) {
    var adoption = adoptions.holding(id).orElseThrow();
    if (adoption.status() != AdoptionView.Status.PLANNED) {
      return;
    }
    var today = LocalDate.ofInstant(clock.instant(), zone);
    try {
      teams.requireUnderAgreement(adoption.teamCode(), adoption.communityCode(), today);
    } catch (Problem refused) {
      if (today.isBefore(adoption.endsOn())) {
        adoptions.couldNotBegin(id, today);
      } else {
        adoptions.become(id, AdoptionView.Status.CANCELLED, adoption.endsOn(), refused.name());
      }
      return;
    }
    long version = adoptions.become(id, AdoptionView.Status.ACTIVE, adoption.endsOn(), null);
    outbox.tell(
        new SpotAdoptionBegan(
            id,
            version,
            adoption.spotId(),
            adoption.communityCode(),
            adoption.teamCode(),
            adoption.universityCode(),
            adoption.fromOn(),
            adoption.endsOn()));
  }

  void end(UUID id, LocalDate today) {
    var adoption = adoptions.holding(id).orElseThrow();
    boolean isOver =
        adoption.status() == AdoptionView.Status.ACTIVE && adoption.endsOn().isBefore(today);
    if (isOver) {
      long version = adoptions.become(id, AdoptionView.Status.ENDED, adoption.endsOn(), null);
      outbox.tell(
          new SpotAdoptionEnded(
              id,
              version,
              adoption.spotId(),
              adoption.communityCode(),
              adoption.teamCode(),
              adoption.universityCode(),
              adoption.endsOn()));
    }
  }
}
