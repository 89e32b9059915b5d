package io.boyuan.volunteer.organization;

import io.boyuan.contracts.partnership.AgreementStarted;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A university's agreement is in force, as partnership tells. */
@Singleton
class HearAgreementStarted extends FactHandler<AgreementStarted> {

  private final Agreements agreements;

  @Inject
  HearAgreementStarted(Agreements agreements) {
    super(AgreementStarted.TYPE, AgreementStarted.class, "agreement-started");
    this.agreements = agreements;
  }

  @Override
  public void handle(AgreementStarted fact) {
    agreements.started(fact);
  }
}
