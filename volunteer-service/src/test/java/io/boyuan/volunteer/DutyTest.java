package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.contracts.grid.DutyConfirmed;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactSender;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.boyuan.volunteer.person.Volunteers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Duties and patrols that the grid confirmed count as service (G3, V6). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class DutyTest {

  private static final Instant BEGIN = Instant.parse("2026-03-06T01:00:00Z");

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  @Inject Volunteers volunteers;
  TestCaller member;

  @BeforeEach
  void world() {
    member = new VolunteerWorld(tokens).aVolunteer();
  }

  private DutyConfirmed confirmed(String kind, Instant begin) {
    return new DutyConfirmed(
        UUID.randomUUID(),
        1,
        kind,
        member.id(),
        "boyuan",
        "党员一日值班",
        begin,
        begin.plusSeconds(8 * 3600),
        240,
        UUID.randomUUID());
  }

  private void tell(DutyConfirmed fact) {
    try (var sender = new FactSender(broker)) {
      sender.send(
          fact.topic(),
          fact.type(),
          UUID.randomUUID(),
          fact.aggregate(),
          mapper.writeValueAsString(fact));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ValidatableResponse records() {
    return as(member).get("/api/volunteer/v1/service-records/mine").then().statusCode(200);
  }

  @Test
  void a_confirmed_duty_is_service_once_however_often_it_is_told() {
    var duty = confirmed("DUTY", BEGIN);
    tell(duty);
    tell(duty);
    tell(confirmed("PATROL", BEGIN.plusSeconds(86_400)));

    await().untilAsserted(() -> records().body("items", hasSize(2)));
    records()
        .body("items.kind", equalTo(List.of("DUTY", "DUTY")))
        .body("items.status", equalTo(List.of("VERIFIED", "VERIFIED")))
        .body("items.minutes", equalTo(List.of(240, 240)))
        .body("items.category", equalTo(List.of("CIVILITY_PATROL", "COMMUNITY_SERVICE")))
        .body("items[1].volunteerName", equalTo("志愿者 / volunteer"));
  }

  @Test
  void who_has_a_profile_is_named_until_they_are_erased() {
    QuarkusTransaction.requiringNew().run(() -> volunteers.meet(member.id(), "周建国"));
    tell(confirmed("DUTY", BEGIN));
    await().untilAsserted(() -> records().body("items.volunteerName", equalTo(List.of("周建国"))));

    as(member).delete("/api/volunteer/v1/me").then().statusCode(204);

    records().body("items", hasSize(0));
  }
}
