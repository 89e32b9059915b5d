package io.boyuan.partnership.adoption;

import io.boyuan.partnership.agreement.AgreementEnds;
import io.boyuan.partnership.agreement.InForce;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * No team looks after a spot longer than its university has an agreement: with an agreement that
 * another does not follow at once, its adoptions end, and what was to begin later never does.
 */
@ApplicationScoped
class EndWithAgreement {

  private static final String OVER = "agreement-over";

  private final Adoptions adoptions;
  private final BeginAdoption adoption;
  private final InForce agreements;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  EndWithAgreement(
      Adoptions adoptions,
      BeginAdoption adoption,
      InForce agreements,
      Clock clock,
      TimeSettings settings) {
    this.adoptions = adoptions;
    this.adoption = adoption;
    this.agreements = agreements;
    this.clock = clock;
    this.zone = settings.zone();
  }

  void ends(@Observes AgreementEnds event) {
    for (var each : adoptions.holdingAfter(event.parties(), event.lastDay())) {
      var next = event.lastDay().plusDays(1);
      var first = each.fromOn().isAfter(next) ? each.fromOn() : next;
      if (!agreements.stands(each.universityCode(), each.communityCode(), first)) {
        end(each, event.lastDay());
      }
    }
  }

  private void end(AdoptionView each, LocalDate agreementUntil) {
    boolean hasBegun = each.status() == AdoptionView.Status.ACTIVE;
    if (!hasBegun && each.fromOn().isAfter(agreementUntil)) {
      adoptions.become(each.id(), AdoptionView.Status.CANCELLED, each.endsOn(), OVER);
      return;
    }
    var last = agreementUntil.isBefore(each.fromOn()) ? each.fromOn() : agreementUntil;
    adoptions.become(each.id(), each.status(), last, OVER);
    adoption.end(each.id(), LocalDate.ofInstant(clock.instant(), zone));
  }
}
