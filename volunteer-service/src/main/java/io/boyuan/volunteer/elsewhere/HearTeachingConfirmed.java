package io.boyuan.volunteer.elsewhere;

import io.boyuan.contracts.partnership.TeachingConfirmed;
import io.boyuan.platform.inbox.FactHandler;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.service.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A class of the academy that was taught (P5, V6). */
@ApplicationScoped
class HearTeachingConfirmed implements FactHandler<TeachingConfirmed> {

  private final RecordServedElsewhere recordServed;

  @Inject
  HearTeachingConfirmed(RecordServedElsewhere recordServed) {
    this.recordServed = recordServed;
  }

  @Override
  public String type() {
    return TeachingConfirmed.TYPE;
  }

  @Override
  public Class<TeachingConfirmed> shape() {
    return TeachingConfirmed.class;
  }

  @Override
  public String name() {
    return "teaching-confirmed";
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
