package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.demo.Api;
import io.boyuan.demo.LearnAtAcademy;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** What one class of the academy takes, through the gateway and three services. */
class LearnAtAcademyTest {

  private final RunningSuite running = RunningSuite.get();
  private final Api api = running.api();

  @Test
  void the_story_of_the_class_ends_as_it_says_and_is_told_once_a_day() {
    long before = points();
    tell();

    assertThat(running.told()).contains("consent-missing", "session-not-over", "room is reserved");
    assertThat(points()).as("a point a minute").isEqualTo(before + 1);
    var records =
        api.as("teacher").get("/api/volunteer/v1/service-records/mine?limit=1").expect(200);
    assertThat(records.text("items/0/kind")).isEqualTo("TEACHING");
    assertThat(records.text("items/0/status")).isEqualTo("VERIFIED");

    tell();
    assertThat(api.as("resident2").all("/api/partnership/v1/my-enrolments")).hasSize(1);
    assertThat(points()).isEqualTo(before + 1);
  }

  private void tell() {
    new LearnAtAcademy(api, running.narrator(), "wangjiang", Clock.systemUTC()).run();
  }

  private long points() {
    return api.as("teacher").get("/api/booking/v1/accounts/me").expect(200).at("balance").asLong();
  }
}
