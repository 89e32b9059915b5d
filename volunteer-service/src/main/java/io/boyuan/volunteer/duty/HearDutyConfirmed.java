package io.boyuan.volunteer.duty;

import io.boyuan.contracts.grid.DutyConfirmed;
import io.boyuan.platform.inbox.FactHandler;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.person.Volunteers;
import io.boyuan.volunteer.service.Kind;
import io.boyuan.volunteer.service.RecordServed;
import io.boyuan.volunteer.service.Served;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A duty or a patrol that the grid confirmed counts as service, once (G3, V6). */
@ApplicationScoped
class HearDutyConfirmed implements FactHandler<DutyConfirmed> {

  /** For who has no profile here. The fact has no name, and that they are a member is not told. */
  private static final String NO_NAME = "志愿者 / volunteer";

  private final RecordServed recordServed;
  private final Volunteers volunteers;

  @Inject
  HearDutyConfirmed(RecordServed recordServed, Volunteers volunteers) {
    this.recordServed = recordServed;
    this.volunteers = volunteers;
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
    var served =
        new Served(
            Kind.DUTY,
            fact.dutyId(),
            fact.personId(),
            nameOf(fact),
            fact.communityCode(),
            null,
            fact.kind().equals(DutyConfirmed.Kind.PATROL.name())
                ? Category.CIVILITY_PATROL
                : Category.COMMUNITY_SERVICE,
            fact.content(),
            fact.startedAt(),
            fact.endedAt(),
            fact.minutes());
    recordServed.confirmed(served, fact.confirmedBy());
  }

  private String nameOf(DutyConfirmed fact) {
    return volunteers.named(List.of(fact.personId())).stream()
        .map(Volunteers.Named::name)
        .findFirst()
        .orElse(NO_NAME);
  }
}
