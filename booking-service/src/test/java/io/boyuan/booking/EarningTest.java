package io.boyuan.booking;

import static io.boyuan.booking.BookingWorld.as;
import static io.boyuan.booking.BookingWorld.awaitBalance;
import static io.boyuan.booking.BookingWorld.balanceOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class EarningTest {

  private static final String DEAD_LETTERS = "/api/booking/v1/dead-letters";

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;
  BookingWorld world;

  @BeforeEach
  void world() {
    world = new BookingWorld(tokens, broker, mapper);
  }

  @Test
  void each_service_delivered_three_times_and_out_of_order_earns_once() {
    var volunteer = world.aVolunteer();
    var deliveries = new ArrayList<Runnable>();
    IntStream.range(0, 20)
        .mapToObj(i -> world.service(volunteer, 60))
        .forEach(
            service -> {
              var eventId = UUID.randomUUID();
              Collections.addAll(
                  deliveries,
                  () -> world.verified(service, eventId),
                  () -> world.verified(service, eventId),
                  // Told again under another id, as after a republish.
                  () -> world.verified(service, UUID.randomUUID()));
            });
    Collections.shuffle(deliveries, new Random(7));

    deliveries.forEach(Runnable::run);
    var last = world.aVolunteer();
    world.verified(world.service(last, 6));

    awaitBalance(volunteer, 200);
    awaitBalance(last, 1);
    assertThat(entriesOf(volunteer)).hasSize(20);
    assertThat(balanceOf(volunteer)).isEqualTo(200);
  }

  @Test
  void a_poison_event_becomes_a_dead_letter_and_those_behind_it_are_handled() {
    var volunteer = world.aVolunteer();
    var poison = world.service(volunteer, 60);
    var eventId = UUID.randomUUID();

    world.send(poison, eventId, "{\"minutes\": \"a hundred\"}");
    world.send(poison, UUID.randomUUID(), "not json at all");
    world.send(poison, UUID.randomUUID(), "null");
    world.verified(world.service(volunteer, 120));

    awaitBalance(volunteer, 20);
    await().atMost(Duration.ofSeconds(20)).until(() -> deadLetterOf(eventId) != null);
    assertThat(deadLetterOf(eventId).get("reason").toString()).contains("UnreadableFact");
  }

  @Test
  void a_dead_letter_is_replayed_after_the_fix_and_earns_once() throws Exception {
    var volunteer = world.aVolunteer();
    var eventId = UUID.randomUUID();
    // More points than an account can hold: the effect fails, though the fact can be read.
    var service = world.service(volunteer, 120);
    world.send(
        service,
        eventId,
        world.jsonOf(service).replace("\"communityCode\":\"boyuan\"", "\"communityCode\":null"));
    await().atMost(Duration.ofSeconds(20)).until(() -> deadLetterOf(eventId) != null);
    String id = deadLetterOf(eventId).get("id").toString();

    as(world.staff()).post(DEAD_LETTERS + "/" + id + "/replay").then().statusCode(403);
    as(world.admin())
        .post(DEAD_LETTERS + "/" + id + "/replay")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:replay-failed"));

    mend(id, world.jsonOf(service));
    as(world.admin())
        .post(DEAD_LETTERS + "/" + id + "/replay")
        .then()
        .statusCode(200)
        .body("replayedAt", notNullValue());
    as(world.admin()).post(DEAD_LETTERS + "/" + id + "/replay").then().statusCode(200);

    assertThat(balanceOf(volunteer)).isEqualTo(20);
    assertThat(deadLetterOf(eventId)).isNull();
  }

  @Inject io.agroal.api.AgroalDataSource database;

  /** As an operator would who mends what the sender broke. */
  private void mend(String id, String data) throws java.sql.SQLException {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement("update dead_letter set data = ? where id = ?")) {
      update.setString(1, data);
      update.setObject(2, UUID.fromString(id));
      update.executeUpdate();
    }
  }

  private Map<String, Object> deadLetterOf(UUID eventId) {
    List<Map<String, Object>> letters =
        as(world.admin())
            .get(DEAD_LETTERS + "?limit=200")
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    return letters.stream()
        .filter(letter -> eventId.toString().equals(letter.get("eventId")))
        .findFirst()
        .orElse(null);
  }

  private static List<Object> entriesOf(io.boyuan.platform.testing.TestCaller caller) {
    return as(caller).get("/api/booking/v1/accounts/me").then().extract().path("entries");
  }
}
