package io.boyuan.volunteer.organization;

import io.boyuan.contracts.partnership.AgreementStarted;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A university's agreement is in force, as partnership tells. */
@ApplicationScoped
class HearAgreementStarted implements FactHandler<AgreementStarted> {

  private final Agreements agreements;

  @Inject
  HearAgreementStarted(Agreements agreements) {
    this.agreements = agreements;
  }

  @Override
  public String type() {
    return AgreementStarted.TYPE;
  }

  @Override
  public Class<AgreementStarted> shape() {
    return AgreementStarted.class;
  }

  @Override
  public String name() {
    return "agreement-started";
  }

  @Override
  public void handle(AgreementStarted fact) {
    agreements.started(fact);
  }
}
