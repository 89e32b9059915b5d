package io.boyuan.partnership.agreement;

import static io.boyuan.partnership.PartnershipWorld.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.partnership.AgreementWorld;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of agreements as days pass (P1). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class AgreementDaysTest {

  Tokens tokens;
  Broker broker;
  AgreementWorld world;
  @Inject KeepDays keepDays;
  @Inject RemindOfEnd remind;

  @BeforeEach
  void world() {
    world = new AgreementWorld(tokens);
  }

  @Test
  void an_agreement_starts_on_its_first_day_and_ends_after_its_last() {
    String number = world.onPaper(today().plusDays(2), today().plusDays(4));
    assertThat(world.statusOf(number)).isEqualTo("SIGNED");
    keepDays.all();
    assertThat(world.statusOf(number)).isEqualTo("SIGNED");

    inDays(2, keepDays::all);
    assertThat(world.statusOf(number)).isEqualTo("ACTIVE");
    inDays(4, keepDays::all);
    assertThat(world.statusOf(number)).isEqualTo("ACTIVE");
    inDays(5, keepDays::all);
    inDays(5, keepDays::all);
    assertThat(world.statusOf(number)).isEqualTo("ENDED");

    assertThat(typesAbout(number, 2))
        .containsExactly(
            "boyuan.partnership.agreement-started.v1", "boyuan.partnership.agreement-ended.v1");
  }

  @Test
  void one_that_another_follows_on_is_renewed() {
    String before = world.onPaper(today(), today().plusDays(3));
    String after = world.followOn(before, today().plusDays(4), today().plusDays(90));

    inDays(4, keepDays::all);

    assertThat(world.statusOf(before)).isEqualTo("RENEWED");
    assertThat(world.statusOf(after)).isEqualTo("ACTIVE");
  }

  @Test
  void an_end_that_is_near_is_told_once_for_each_notice_and_not_of_one_that_is_renewed() {
    String number = world.onPaper(today().minusDays(300), today().plusDays(70));
    String renewed = new AgreementWorld(tokens).onPaper(today(), today().plusDays(90));
    var other = new AgreementWorld(tokens);
    String followed = other.onPaper(today(), today().plusDays(25));
    other.followOn(followed, today().plusDays(26), today().plusDays(90));

    remind.daily();
    for (int days : List.of(9, 10, 11, 40, 41, 63, 64, 69)) {
      inDays(days, remind::daily);
    }

    assertThat(renewed).isNotNull();
    assertThat(typesAbout(number, 4))
        .containsExactly(
            "boyuan.partnership.agreement-started.v1",
            "boyuan.partnership.agreement-expiring.v1",
            "boyuan.partnership.agreement-expiring.v1",
            "boyuan.partnership.agreement-expiring.v1");
    assertThat(other.typesAbout(broker, followed, 1))
        .containsExactly("boyuan.partnership.agreement-started.v1");
  }

  private static void inDays(int days, Runnable work) {
    MovableClock.at(Instant.now().plus(Duration.ofDays(days)), work);
  }

  private List<String> typesAbout(String number, int atLeast) {
    return world.typesAbout(broker, number, atLeast);
  }
}
