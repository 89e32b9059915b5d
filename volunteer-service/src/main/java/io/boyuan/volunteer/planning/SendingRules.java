package io.boyuan.volunteer.planning;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.function.Predicate;

/**
 * What makes a plan good (D2). That no more are sent than are wanted is no rule: an order has so
 * many places. What was accepted breaks no rule by itself, as it was checked when it was. The
 * weights of soft rules are in points against each other.
 */
public class SendingRules implements ConstraintProvider {

  private static final HardMediumSoftScore BROKEN = HardMediumSoftScore.ONE_HARD;
  private static final HardMediumSoftScore UNFILLED = HardMediumSoftScore.ONE_MEDIUM;
  private static final int MOST_TIMES_COUNTED = 3;

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      oneIsAtOnePlaceAtATime(factory),
      oneRestsBetweenServices(factory),
      notMoreInAWeekThanTheySaid(factory),
      theyAreReadyThen(factory),
      theyPromisedNothingElse(factory),
      theyRestFromWhatTheyPromised(factory),
      itIsWithinTheirReach(factory),
      theyHaveTheSkills(factory),
      theyHoldTheTrainings(factory),
      theyAreOfAge(factory),
      theirTeamIsUnderAnAgreement(factory),
      everyPlaceIsFilled(factory),
      urgentOrdersComeFirst(factory),
      whoIsAskedStaysAsked(factory),
      theNearGoFirst(factory),
      theLoadIsShared(factory),
      whoKnowsThePlaceGoesAgain(factory),
      teamsStayTogether(factory),
      theyDoWhatTheyPrefer(factory)
    };
  }

  Constraint oneIsAtOnePlaceAtATime(ConstraintFactory factory) {
    return factory
        .forEachUniquePair(
            Seat.class, equal(Seat::person), overlapping(Seat::startsAt, Seat::endsAt))
        .penalize(BROKEN)
        .asConstraint(SendingRule.ONE_IS_AT_ONE_PLACE_AT_A_TIME.name());
  }

  Constraint oneRestsBetweenServices(ConstraintFactory factory) {
    return factory
        .forEachUniquePair(
            Seat.class,
            equal(Seat::person),
            filtering((one, other) -> !(one.pinned() && other.pinned()) && one.isTooCloseTo(other)))
        .penalize(BROKEN)
        .asConstraint(SendingRule.ONE_RESTS_BETWEEN_SERVICES.name());
  }

  Constraint notMoreInAWeekThanTheySaid(ConstraintFactory factory) {
    return factory
        .forEach(Seat.class)
        .groupBy(Seat::person, Seat::week, count(), sum(seat -> seat.pinned() ? 0 : 1))
        .filter(
            (person, week, all, planned) ->
                planned > 0 && all > Preference.leftInWeek(person, week))
        .penalize(
            BROKEN,
            (person, week, all, planned) ->
                Math.min(planned, all - Preference.leftInWeek(person, week)))
        .asConstraint(SendingRule.NOT_MORE_IN_A_WEEK_THAN_THEY_SAID.name());
  }

  Constraint theyAreReadyThen(ConstraintFactory factory) {
    return eachIs(factory, SendingRule.THEY_ARE_READY_THEN, Fit::isReady);
  }

  Constraint theyPromisedNothingElse(ConstraintFactory factory) {
    return eachIs(factory, SendingRule.THEY_PROMISED_NOTHING_ELSE, Fit::isFree);
  }

  Constraint theyRestFromWhatTheyPromised(ConstraintFactory factory) {
    return eachIs(factory, SendingRule.THEY_REST_FROM_WHAT_THEY_PROMISED, Fit::isRested);
  }

  Constraint itIsWithinTheirReach(ConstraintFactory factory) {
    return eachIs(factory, SendingRule.IT_IS_WITHIN_THEIR_REACH, Fit::isWithinReach);
  }

  Constraint theyHaveTheSkills(ConstraintFactory factory) {
    return eachIs(factory, SendingRule.THEY_HAVE_THE_SKILLS, Fit::isSkilled);
  }

  Constraint theyHoldTheTrainings(ConstraintFactory factory) {
    return eachIs(factory, SendingRule.THEY_HOLD_THE_TRAININGS, Fit::isTrained);
  }

  Constraint theyAreOfAge(ConstraintFactory factory) {
    return eachIs(factory, SendingRule.THEY_ARE_OF_AGE, Fit::isOfAge);
  }

  Constraint theirTeamIsUnderAnAgreement(ConstraintFactory factory) {
    return eachIs(factory, SendingRule.THEIR_TEAM_IS_UNDER_AN_AGREEMENT, Fit::isAgreed);
  }

  private static Constraint eachIs(
      ConstraintFactory factory, SendingRule rule, Predicate<Fit> kept) {
    return factory
        .forEach(Seat.class)
        .filter(seat -> !seat.pinned() && !kept.test(seat.fit()))
        .penalize(BROKEN)
        .asConstraint(rule.name());
  }

  Constraint everyPlaceIsFilled(ConstraintFactory factory) {
    return factory
        .forEachIncludingUnassigned(Seat.class)
        .filter(seat -> seat.person() == null)
        .penalize(UNFILLED)
        .asConstraint(SendingRule.EVERY_PLACE_IS_FILLED.name());
  }

  Constraint urgentOrdersComeFirst(ConstraintFactory factory) {
    return factory
        .forEachIncludingUnassigned(Seat.class)
        .filter(seat -> seat.person() == null && Preference.pressure(seat.urgency()) > 0)
        .penalize(UNFILLED, seat -> Preference.pressure(seat.urgency()))
        .asConstraint(SendingRule.URGENT_ORDERS_COME_FIRST.name());
  }

  Constraint whoIsAskedStaysAsked(ConstraintFactory factory) {
    return factory
        .forEach(Seat.class)
        .filter(Seat::replacesWhoIsAsked)
        .penalize(HardMediumSoftScore.ofSoft(60))
        .justifyWith((seat, score) -> about(SendingRule.WHO_IS_ASKED_STAYS_ASKED, seat, 1))
        .asConstraint(SendingRule.WHO_IS_ASKED_STAYS_ASKED.name());
  }

  Constraint theNearGoFirst(ConstraintFactory factory) {
    return factory
        .forEach(Seat.class)
        .filter(seat -> seat.fit().meters() >= 0)
        .penalize(HardMediumSoftScore.ONE_SOFT, Seat::distance)
        .justifyWith(
            (seat, score) -> about(SendingRule.THE_NEAR_GO_FIRST, seat, seat.fit().meters()))
        .asConstraint(SendingRule.THE_NEAR_GO_FIRST.name());
  }

  Constraint theLoadIsShared(ConstraintFactory factory) {
    return factory
        .forEach(Seat.class)
        .groupBy(Seat::person, sum(Seat::minutes))
        .penalize(HardMediumSoftScore.ONE_SOFT, Preference::load)
        .justifyWith(
            (person, minutes, score) ->
                new Reason(
                    SendingRule.THE_LOAD_IS_SHARED, person.id(), person.past().recentMinutes()))
        .asConstraint(SendingRule.THE_LOAD_IS_SHARED.name());
  }

  Constraint whoKnowsThePlaceGoesAgain(ConstraintFactory factory) {
    return factory
        .forEach(Seat.class)
        .filter(seat -> seat.fit().timesThere() > 0)
        .reward(
            HardMediumSoftScore.ofSoft(5),
            seat -> Math.min(MOST_TIMES_COUNTED, seat.fit().timesThere()))
        .justifyWith(
            (seat, score) ->
                about(SendingRule.WHO_KNOWS_THE_PLACE_GOES_AGAIN, seat, seat.fit().timesThere()))
        .asConstraint(SendingRule.WHO_KNOWS_THE_PLACE_GOES_AGAIN.name());
  }

  Constraint teamsStayTogether(ConstraintFactory factory) {
    return factory
        .forEach(Seat.class)
        .filter(Seat::hasTeam)
        .groupBy(Seat::order, countDistinct(Seat::teamKey))
        .filter((order, teams) -> teams > 1)
        .penalize(HardMediumSoftScore.ofSoft(8), (order, teams) -> teams - 1)
        .justifyWith(
            (order, teams, score) -> new Reason(SendingRule.TEAMS_STAY_TOGETHER, order.id(), teams))
        .asConstraint(SendingRule.TEAMS_STAY_TOGETHER.name());
  }

  Constraint theyDoWhatTheyPrefer(ConstraintFactory factory) {
    return factory
        .forEach(Seat.class)
        .filter(seat -> !seat.fit().isPreferred())
        .penalize(HardMediumSoftScore.ofSoft(6))
        .justifyWith((seat, score) -> about(SendingRule.THEY_DO_WHAT_THEY_PREFER, seat, 1))
        .asConstraint(SendingRule.THEY_DO_WHAT_THEY_PREFER.name());
  }

  private static Reason about(SendingRule rule, Seat seat, int amount) {
    return new Reason(rule, seat.id(), amount);
  }
}
