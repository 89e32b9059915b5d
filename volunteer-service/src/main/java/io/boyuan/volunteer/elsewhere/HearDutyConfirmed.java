package io.boyuan.volunteer.elsewhere;

import io.boyuan.contracts.grid.DutyConfirmed;
import io.boyuan.platform.inbox.FactHandler;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.service.Kind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A duty or a patrol that the grid confirmed (G3, V6). */
@Singleton
class HearDutyConfirmed extends FactHandler<DutyConfirmed> {

  private final RecordServedElsewhere recordServed;

  @Inject
  HearDutyConfirmed(RecordServedElsewhere recordServed) {
    super(DutyConfirmed.TYPE, DutyConfirmed.class, "duty-confirmed");
    this.recordServed = recordServed;
  }

  @Override
  public void handle(DutyConfirmed fact) {
    recordServed.record(
        Kind.DUTY,
        fact.kind().equals(DutyConfirmed.Kind.PATROL.name())
            ? Category.CIVILITY_PATROL
            : Category.COMMUNITY_SERVICE,
        new RecordServedElsewhere.Confirmed(
            fact.dutyId(),
            fact.personId(),
            fact.communityCode(),
            fact.content(),
            fact.startedAt(),
            fact.endedAt(),
            fact.minutes(),
            fact.confirmedBy()));
  }
}
