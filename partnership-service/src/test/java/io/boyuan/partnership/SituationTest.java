package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class SituationTest {

  Tokens tokens;

  @Test
  void the_street_sees_the_classes_of_the_day_that_run_or_come() {
    var lessons = new LessonWorld(tokens);
    String first = lessons.sessions.getFirst();

    lessons.during(
        0,
        Duration.ofMinutes(1),
        () ->
            seen(lessons)
                .statusCode(200)
                .body("today", equalTo(1))
                .body("next.id", hasItem(first)));
    lessons.after(
        0, Duration.ofMinutes(1), () -> seen(lessons).body("next.id", not(hasItem(first))));
  }

  @Test
  void staff_of_elsewhere_see_nothing() {
    as(tokens.callersOf("boyuan").get("other-staff"))
        .queryParam("community", "boyuan")
        .get(API + "/situation")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:boyuan:problem:other-community"));
  }

  private ValidatableResponse seen(LessonWorld lessons) {
    return as(tokens.callersOf("boyuan").get("dispatcher"))
        .queryParam("community", lessons.academy.community)
        .get(API + "/situation")
        .then();
  }
}
