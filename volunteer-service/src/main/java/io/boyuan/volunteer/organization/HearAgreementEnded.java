package io.boyuan.volunteer.organization;

import io.boyuan.contracts.partnership.AgreementEnded;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A university's agreement is no longer in force, as partnership tells. */
@ApplicationScoped
class HearAgreementEnded implements FactHandler<AgreementEnded> {

  private final Agreements agreements;

  @Inject
  HearAgreementEnded(Agreements agreements) {
    this.agreements = agreements;
  }

  @Override
  public String type() {
    return AgreementEnded.TYPE;
  }

  @Override
  public Class<AgreementEnded> shape() {
    return AgreementEnded.class;
  }

  @Override
  public String name() {
    return "agreement-ended";
  }

  @Override
  public void handle(AgreementEnded fact) {
    agreements.ended(fact);
  }
}
