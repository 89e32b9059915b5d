package io.boyuan.platform.privacy;

import io.boyuan.platform.inbox.FactHearer;
import io.boyuan.platform.inbox.HeardFact;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Somebody who was forgotten everywhere while this service was away is forgotten here when it hears
 * of it from any other.
 */
@Singleton
class HearErasure extends FactHearer {

  private static final String TYPE_ENDS = ".person-erased.v1";

  private final PersonalData data;

  @Inject
  HearErasure(PersonalData data) {
    super("erasure");
    this.data = data;
  }

  @Override
  protected boolean hears(String type) {
    return type.endsWith(TYPE_ENDS);
  }

  @Override
  protected void hear(HeardFact fact) {
    var erased = fact.as(ErasedElsewhere.class);
    if (erased.receipt() != null) {
      data.forget(erased.personId(), erased.receipt());
    }
  }
}
