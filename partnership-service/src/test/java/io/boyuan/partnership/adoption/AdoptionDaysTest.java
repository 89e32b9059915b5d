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

  private static void inDays(int days, Runnable work) {
    MovableClock.at(Instant.now().plus(Duration.ofDays(days)), work);
  }
}
