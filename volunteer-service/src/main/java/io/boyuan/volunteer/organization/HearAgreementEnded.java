package io.boyuan.volunteer.organization;

import io.boyuan.contracts.partnership.AgreementEnded;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A university's agreement is no longer in force, as partnership tells. */
@Singleton
class HearAgreementEnded extends FactHandler<AgreementEnded> {

  private final Agreements agreements;

  @Inject
  HearAgreementEnded(Agreements agreements) {
    super(AgreementEnded.TYPE, AgreementEnded.class, "agreement-ended");
    this.agreements = agreements;
  }

  @Override
  public void handle(AgreementEnded fact) {
    agreements.ended(fact);
  }
}
