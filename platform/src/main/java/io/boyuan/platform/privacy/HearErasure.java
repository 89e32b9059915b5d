package io.boyuan.platform.privacy;

import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Somebody who was forgotten everywhere while this service was away is forgotten here when it hears
 * of it from any other.
 */
@Singleton
class HearErasure extends FactHandler<ErasedElsewhere> {

  static final String TYPE_ENDS = ".person-erased.v1";

  private final PersonalData data;

  @Inject
  HearErasure(PersonalData data) {
    super(TYPE_ENDS, ErasedElsewhere.class, "erasure");
    this.data = data;
  }

  @Override
  protected boolean hears(String type) {
    return type != null && type.endsWith(TYPE_ENDS);
  }

  @Override
  public void handle(ErasedElsewhere fact) {
    if (fact.receipt() != null) {
      data.forget(fact.personId(), fact.receipt());
    }
  }
}
