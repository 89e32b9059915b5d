package io.boyuan.volunteer.planning;

import static io.boyuan.volunteer.planning.Sending.HERE;
import static io.boyuan.volunteer.planning.Sending.MONDAY;
import static io.boyuan.volunteer.planning.Sending.northOf;
import static io.boyuan.volunteer.planning.Sending.seat;
import static io.boyuan.volunteer.planning.Sending.someone;
import static io.boyuan.volunteer.planning.Sending.wanted;

import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.catalogue.Urgency;
import java.time.DayOfWeek;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each rule of sending people alone. */
class SendingRulesTest {

  private final ConstraintVerifier<SendingRules, SeatPlan> rules =
      ConstraintVerifier.build(new SendingRules(), SeatPlan.class, Seat.class);

  @Test
  void one_person_is_at_one_place_at_a_time() {
    var lin = someone().here();
    rules
        .verifyThat(SendingRules::oneIsAtOnePlaceAtATime)
        .given(
            wanted().at("09:00", "11:00").taken(lin),
            wanted().at("10:00", "12:00").taken(lin),
            wanted().at("12:00", "13:00").taken(lin),
            wanted().at("09:00", "11:00").taken(someone().here()),
            wanted().at("09:00", "11:00").free())
        .penalizesBy(1);
  }

  @Test
  void one_rests_between_services_but_for_what_was_accepted() {
    var lin = someone().here();
    rules
        .verifyThat(SendingRules::oneRestsBetweenServices)
        .given(
            wanted().at("09:00", "11:00").accepted(lin),
            wanted().at("11:00", "11:30").accepted(lin),
            wanted().at("11:59", "13:00").taken(lin),
            wanted().at("13:30", "14:00").taken(lin))
        .penalizesBy(1);
  }

  @Test
  void nobody_is_sent_more_often_in_a_week_than_they_said() {
    var lin = someone().atMost(3).sentAlready(1).here();
    rules
        .verifyThat(SendingRules::notMoreInAWeekThanTheySaid)
        .given(
            wanted().taken(lin),
            wanted().on(MONDAY.plusDays(2)).taken(lin),
            wanted().on(MONDAY.plusDays(4)).taken(lin),
            wanted().on(MONDAY.plusDays(7)).taken(lin))
        .penalizesBy(1);
  }

  @Test
  void they_are_ready_then() {
    rules
        .verifyThat(SendingRules::theyAreReadyThen)
        .given(
            wanted().taken(someone().ready(DayOfWeek.MONDAY, "08:00", "11:00").here()),
            wanted().taken(someone().ready(DayOfWeek.MONDAY, "09:30", "18:00").here()),
            wanted().taken(someone().away(MONDAY.minusDays(1), MONDAY).here()))
        .penalizesBy(2);
  }

  @Test
  void hours_to_the_last_minute_cover_the_end_of_the_day() {
    var order = wanted().at("22:00", "23:59").there();
    rules
        .verifyThat(SendingRules::theyAreReadyThen)
        .given(
            seat(order, someone().ready(DayOfWeek.MONDAY, "20:00", "23:59").here()),
            seat(order, someone().ready(DayOfWeek.MONDAY, "20:00", "23:00").here()))
        .penalizesBy(1);
  }

  @Test
  void they_promised_nothing_else() {
    rules
        .verifyThat(SendingRules::theyPromisedNothingElse)
        .given(
            wanted().taken(someone().promised("10:30", "12:00").here()),
            wanted().taken(someone().promised("11:00", "12:00").here()))
        .penalizesBy(1);
  }

  @Test
  void they_rest_from_what_they_promised() {
    rules
        .verifyThat(SendingRules::theyRestFromWhatTheyPromised)
        .given(
            wanted().taken(someone().promised("11:29", "12:00").here()),
            wanted().taken(someone().promised("11:30", "12:00").here()),
            wanted().taken(someone().promised("07:00", "08:45").here()))
        .penalizesBy(2);
  }

  @Test
  void it_is_within_their_reach_as_far_as_that_is_known() {
    rules
        .verifyThat(SendingRules::itIsWithinTheirReach)
        .given(
            wanted().taken(someone().going(3).from(northOf(HERE, 3_100)).here()),
            wanted().taken(someone().going(3).from(northOf(HERE, 2_900)).here()),
            wanted().taken(someone().going(3).from(null).here()))
        .penalizesBy(1);
  }

  @Test
  void they_have_all_skills() {
    rules
        .verifyThat(SendingRules::theyHaveTheSkills)
        .given(
            wanted().needing("first-aid", "driving").taken(someone().able("first-aid").here()),
            wanted().needing("first-aid").taken(someone().able("first-aid", "music").here()))
        .penalizesBy(1);
  }

  @Test
  void they_hold_the_trainings_on_the_day_of_service() {
    var training = UUID.randomUUID();
    rules
        .verifyThat(SendingRules::theyHoldTheTrainings)
        .given(
            wanted().needing(training).taken(someone().here()),
            wanted()
                .needing(training)
                .taken(
                    someone().holding(training, MONDAY.minusYears(1), MONDAY.minusDays(1)).here()),
            wanted()
                .needing(training)
                .taken(someone().holding(training, MONDAY.minusYears(1), MONDAY).here()),
            wanted().needing(training).taken(someone().holding(training, MONDAY, null).here()))
        .penalizesBy(2);
  }

  @Test
  void they_are_of_age_and_a_minor_has_a_guardian() {
    rules
        .verifyThat(SendingRules::theyAreOfAge)
        .given(
            wanted().aged(18, 60).taken(someone().here()),
            wanted().aged(18, 60).taken(someone().born(2009).withGuardian().here()),
            wanted().aged(18, 60).taken(someone().born(2008).here()),
            wanted().aged(18, 60).taken(someone().born(1965).here()),
            wanted().taken(someone().born(2010).here()),
            wanted().taken(someone().born(2010).withGuardian().here()),
            wanted().taken(someone().here()))
        .penalizesBy(4);
  }

  @Test
  void only_teams_under_an_agreement_are_sent_and_persons_of_no_team() {
    rules
        .verifyThat(SendingRules::theirTeamIsUnderAnAgreement)
        .given(
            wanted().taken(someone().in("wzu-1", MONDAY, MONDAY).here()),
            wanted().taken(someone().in("wzu-1", null, null).here()),
            wanted().taken(someone().in("wzu-1", MONDAY.minusYears(1), MONDAY.minusDays(1)).here()),
            wanted().taken(someone().here()),
            wanted().of("wmu-1").taken(someone().here()),
            wanted().of("wmu-1").taken(someone().in("wzu-1").here()),
            wanted().of("wmu-1").taken(someone().in("wzu-1").in("wmu-1").here()))
        .penalizesBy(4);
  }

  @Test
  void what_was_accepted_breaks_no_rule_by_itself() {
    rules
        .verifyThat(SendingRules::theyHaveTheSkills)
        .given(wanted().needing("first-aid").accepted(someone().here()))
        .penalizesBy(0);
  }

  @Test
  void every_place_is_filled() {
    rules
        .verifyThat(SendingRules::everyPlaceIsFilled)
        .given(wanted().free(), wanted().free(), wanted().taken(someone().here()))
        .penalizesBy(2);
  }

  @Test
  void urgent_orders_come_first() {
    rules
        .verifyThat(SendingRules::urgentOrdersComeFirst)
        .given(
            wanted().pressing(Urgency.NORMAL).free(),
            wanted().pressing(Urgency.SOON).free(),
            wanted().pressing(Urgency.URGENT).free(),
            wanted().pressing(Urgency.URGENT).taken(someone().here()))
        .penalizesBy(4);
  }

  @Test
  void who_is_asked_stays_asked() {
    var lin = someone().here();
    rules
        .verifyThat(SendingRules::whoIsAskedStaysAsked)
        .given(
            wanted().asked(lin),
            wanted().asked(lin).take(someone().here()),
            wanted().free().take(lin))
        .penalizesBy(1);
  }

  @Test
  void the_near_go_first() {
    rules
        .verifyThat(SendingRules::theNearGoFirst)
        .given(
            wanted().taken(someone().from(northOf(HERE, 1_600)).here()),
            wanted().taken(someone().from(HERE).here()),
            wanted().taken(someone().from(null).here()))
        .penalizesBy(4 + 1);
  }

  @Test
  void the_load_is_shared() {
    var lin = someone().served(600).here();
    rules
        .verifyThat(SendingRules::theLoadIsShared)
        .given(wanted().taken(lin), wanted().at("14:00", "16:00").taken(someone().here()))
        .penalizesBy((1 + (144 - 100) / 4) + (1 + 4 / 4));
  }

  @Test
  void two_services_of_one_weigh_more_than_one_of_each_of_two() {
    var lin = someone().here();
    rules
        .verifyThat(SendingRules::theLoadIsShared)
        .given(wanted().taken(lin), wanted().at("14:00", "16:00").taken(lin))
        .penalizesBy(1 + 16 / 4);
  }

  @Test
  void who_knows_the_place_goes_again() {
    rules
        .verifyThat(SendingRules::whoKnowsThePlaceGoesAgain)
        .given(
            wanted().taken(someone().servedAt("shanquan", 2).here()),
            wanted().taken(someone().servedAt("shanquan", 9).here()),
            wanted().taken(someone().servedAt("elsewhere", 5).here()))
        .rewardsWith(2 + 3);
  }

  @Test
  void teams_stay_together() {
    var order = wanted().there();
    rules
        .verifyThat(SendingRules::teamsStayTogether)
        .given(
            seat(order, someone().in("wzu-1").here()),
            seat(order, someone().in("wzu-1").here()),
            seat(order, someone().in("wzu-2").here()),
            seat(order, someone().in("wmu-1").here()),
            seat(order, someone().here()),
            wanted().taken(someone().in("wzu-3").here()))
        .penalizesBy(2);
  }

  @Test
  void they_do_what_they_prefer() {
    rules
        .verifyThat(SendingRules::theyDoWhatTheyPrefer)
        .given(
            wanted().taken(someone().preferring(Category.ENVIRONMENT_HYGIENE).here()),
            wanted().taken(someone().preferring(Category.COMMUNITY_SERVICE).here()),
            wanted().taken(someone().here()))
        .penalizesBy(1);
  }
}
