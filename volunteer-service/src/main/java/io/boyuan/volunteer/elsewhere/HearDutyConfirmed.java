package io.boyuan.volunteer.elsewhere;

import io.boyuan.contracts.grid.DutyConfirmed;
import io.boyuan.platform.inbox.FactHandler;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.service.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A duty or a patrol that the grid confirmed (G3, V6). */
@ApplicationScoped
class HearDutyConfirmed implements FactHandler<DutyConfirmed> {

  private final RecordServedElsewhere recordServed;

  @Inject
  HearDutyConfirmed(RecordServedElsewhere recordServed) {
    this.recordServed = recordServed;
  }

  @Override
  public String type() {
    return DutyConfirmed.TYPE;
  }

  @Override
  public Class<DutyConfirmed> shape() {
    return DutyConfirmed.class;
  }

  @Override
  public String name() {
    return "duty-confirmed";
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
