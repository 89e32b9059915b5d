package io.boyuan.volunteer.talentday;

import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.talent.Talents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Anyone reads who takes part in a Talent Service Day, and how the queues stand (V8). */
@ApplicationScoped
class FindStands {

  private final Stands stands;
  private final Talents talents;
  private final TalentDayPolicy policy;
  private final ZoneId zone;

  @Inject
  FindStands(Stands stands, Talents talents, TalentDayPolicy policy, TimeSettings settings) {
    this.stands = stands;
    this.talents = talents;
    this.policy = policy;
    this.zone = settings.zone();
  }

  @Transactional
  TalentDayView on(YearMonth month, String community, PageRequest request) {
    var day = policy.dayOf(month);
    var page = stands.on(day, community, request);
    var crafts = talents.craftsOf(page.items().stream().map(Stand::talentId).toList());
    return new TalentDayView(
        day,
        policy.place(),
        day.atTime(policy.opensAt()).atZone(zone).toInstant(),
        day.atTime(policy.closesAt()).atZone(zone).toInstant(),
        page.items().stream().map(s -> StandView.of(s, crafts.get(s.talentId()))).toList(),
        page.nextCursor());
  }

  @Transactional
  StandView byId(UUID id) {
    var stand = stands.findByIdOptional(id).filter(Stand::isAccepted);
    return stand
        .map(s -> StandView.of(s, talents.craftsOf(List.of(s.talentId())).get(s.talentId())))
        .orElseThrow(Problem::notFound);
  }
}
