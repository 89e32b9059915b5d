package io.boyuan.volunteer.elsewhere;

import io.boyuan.contracts.partnership.TeachingConfirmed;
import io.boyuan.platform.inbox.FactHandler;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.service.Kind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A class of the academy that was taught (P5, V6). */
@Singleton
class HearTeachingConfirmed extends FactHandler<TeachingConfirmed> {

  private final RecordServedElsewhere recordServed;

  @Inject
  HearTeachingConfirmed(RecordServedElsewhere recordServed) {
    super(TeachingConfirmed.TYPE, TeachingConfirmed.class, "teaching-confirmed");
    this.recordServed = recordServed;
  }

  @Override
  public void handle(TeachingConfirmed fact) {
    recordServed.record(
        Kind.TEACHING,
        Category.COMMUNITY_SERVICE,
        new RecordServedElsewhere.Confirmed(
            fact.sessionId(),
            fact.personId(),
            fact.communityCode(),
            fact.content(),
            fact.startedAt(),
            fact.endedAt(),
            fact.minutes(),
            fact.confirmedBy()));
  }
}
