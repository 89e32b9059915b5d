package io.boyuan.partnership.adoption;

import static io.boyuan.partnership.PartnershipWorld.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.partnership.AgreementWorld;
import io.boyuan.partnership.SpotWorld;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What becomes of adoptions as days pass (P4). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class AdoptionDaysTest {

  Tokens tokens;
  Broker broker;
  @Inject KeepAdoptions keepAdoptions;

  @Test
  void an_adoption_begins_on_its_first_day_and_ends_after_its_last_and_both_are_told() {
    var spots = new SpotWorld(new AgreementWorld(tokens));
    String adoption =
        spots
            .adopt(spots.aSpot(), spots.team(), today().plusDays(2), today().plusDays(4))
            .path("id");
    keepAdoptions.all();
    assertThat(spots.statusOf(adoption)).isEqualTo("PLANNED");

    inDays(2, keepAdoptions::all);
    assertThat(spots.statusOf(adoption)).isEqualTo("ACTIVE");
    inDays(4, keepAdoptions::all);
    assertThat(spots.statusOf(adoption)).isEqualTo("ACTIVE");
    inDays(5, keepAdoptions::all);
    assertThat(spots.statusOf(adoption)).isEqualTo("ENDED");

    assertThat(SpotWorld.typesAbout(broker, adoption, 2))
        .containsExactly(
            "boyuan.partnership.spot-adoption-began.v1",
            "boyuan.partnership.spot-adoption-ended.v1");
  }

  @Test
  void a_team_whose_agreement_is_suspended_begins_on_no_day_of_it_and_in_the_end_not_at_all() {
    var agreements = new AgreementWorld(tokens);
    var spots = new SpotWorld(agreements);
    String adoption =
        spots
            .adopt(spots.aSpot(), spots.team(), today().plusDays(2), today().plusDays(4))
            .path("id");
    agreements.suspendAll();

    inDays(2, keepAdoptions::all);
    inDays(3, keepAdoptions::all);
    assertThat(spots.statusOf(adoption)).isEqualTo("PLANNED");
    inDays(4, keepAdoptions::all);

    assertThat(spots.statusOf(adoption)).isEqualTo("CANCELLED");
  }

  @Test
  void an_adoption_ends_with_the_agreement_of_its_team_and_one_that_is_ahead_never_begins() {
    var agreements = new AgreementWorld(tokens);
    var spots = new SpotWorld(agreements);
    String begun = spots.adoptedFor(today(), today().plusDays(40));
    String ahead = spots.adoptedFor(today().plusDays(5), today().plusDays(40));
    String within = spots.adoptedFor(today(), today().plusDays(1));

    agreements.endAll(today().plusDays(2));

    assertThat(spots.statusOf(ahead)).isEqualTo("CANCELLED");
    assertThat(spots.lastDayOf(begun)).isEqualTo(today().plusDays(2).toString());
    assertThat(spots.lastDayOf(within)).isEqualTo(today().plusDays(1).toString());
    inDays(3, keepAdoptions::all);
    assertThat(spots.statusOf(begun)).isEqualTo("ENDED");
    assertThat(SpotWorld.typesAbout(broker, begun, 2))
        .containsExactly(
            "boyuan.partnership.spot-adoption-began.v1",
            "boyuan.partnership.spot-adoption-ended.v1");
    spots.handOver(begun).then().statusCode(201);
  }

  @Test
  void an_adoption_goes_on_under_the_agreement_that_follows() {
    var agreements = new AgreementWorld(tokens);
    var spots = new SpotWorld(agreements);
    agreements.another(today().plusDays(91), today().plusDays(200));
    String adoption = spots.adoptedFor(today(), today().plusDays(120));

    agreements.endAll(today().plusDays(90));

    assertThat(spots.lastDayOf(adoption)).isEqualTo(today().plusDays(120).toString());
  }

  @Test
  void while_an_agreement_is_suspended_its_team_is_not_judged_and_stays_so_after_its_end() {
    var agreements = new AgreementWorld(tokens);
    var spots = new SpotWorld(agreements);
    String spot = spots.aSpot();
    spots.adopt(spot, spots.team(), today(), today().plusDays(40)).then().statusCode(201);
    spots.aChecklist();

    agreements.suspendAll();
    assertThat(spots.inspectedTeam(spot)).isNull();
    agreements.endAll(today());
    assertThat(spots.inspectedTeam(spot)).isNull();
    assertThat(spots.leagueTeams()).isEmpty();
  }

  private static void inDays(int days, Runnable work) {
    MovableClock.at(Instant.now().plus(Duration.ofDays(days)), work);
  }
}
