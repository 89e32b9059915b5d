package io.boyuan.volunteer.proposal;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.activity.AgreedActivity;
import io.boyuan.volunteer.activity.PlanAgreed;
import io.boyuan.volunteer.catalogue.Listing;
import io.boyuan.volunteer.catalogue.TimeWindow;
import io.boyuan.volunteer.dispatch.RaiseOrder;
import io.boyuan.volunteer.dispatch.WantedPeople;
import io.boyuan.volunteer.shift.Requirements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Makes an activity or a dispatch order of a need and who serves it. */
@ApplicationScoped
class MakeOfMatch {

  private static final Duration LONGEST_SHIFT = Duration.ofHours(24);

  private final PlanAgreed planAgreed;
  private final RaiseOrder raiseOrder;
  private final Clock clock;

  @Inject
  MakeOfMatch(PlanAgreed planAgreed, RaiseOrder raiseOrder, Clock clock) {
    this.planAgreed = planAgreed;
    this.raiseOrder = raiseOrder;
    this.clock = clock;
  }

  Made make(Proposal.Outcome outcome, Listing need, Giver giver, int people) {
    var now = clock.instant();
    var ahead = need.times().windows().stream().filter(window -> window.to().isAfter(now)).toList();
    if (ahead.isEmpty()) {
      throw Problem.conflict("windows-over");
    }
    return switch (outcome) {
      case ACTIVITY -> activity(need, giver, people, ahead);
      case DISPATCH -> order(need, giver, people, ahead);
    };
  }

  /** Each window of the need is a shift. */
  private Made activity(Listing need, Giver giver, int people, List<TimeWindow> ahead) {
    var slots = ahead.stream().map(MakeOfMatch::slot).toList();
    var wanted = need.content();
    return new Made(
        planAgreed.plan(
            new AgreedActivity(
                wanted.title(),
                wanted.category(),
                wanted.communityCode(),
                giver.organizationCode(),
                wanted.place(),
                List.of(
                    new AgreedActivity.AgreedPost(
                        giver.title(), people, slots, Requirements.NONE)))),
        null);
  }

  private static AgreedActivity.Slot slot(TimeWindow window) {
    if (Duration.between(window.from(), window.to()).compareTo(LONGEST_SHIFT) > 0) {
      throw Problem.conflict("not-one-shift");
    }
    return new AgreedActivity.Slot(window.from(), window.to());
  }

  private Made order(Listing need, Giver giver, int people, List<TimeWindow> ahead) {
    var wanted = need.content();
    var whole = slot(new TimeWindow(ahead.getFirst().from(), ahead.getLast().to()));
    return new Made(
        null,
        raiseOrder.raise(
            new WantedPeople(
                wanted.communityCode(),
                wanted.title(),
                wanted.category(),
                wanted.place(),
                whole.startsAt(),
                whole.endsAt(),
                people,
                wanted.skills(),
                requirements(wanted.skills()),
                wanted.urgency(),
                new WantedPeople.Origin(
                    need.id(), null, giver.organizationCode(), giver.teamCode()))));
  }

  private static Requirements requirements(List<String> skills) {
    return new Requirements(null, null, List.of(), skills, List.of(), null, null, null);
  }
}
