package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.contracts.partnership.TeachingConfirmed;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactSender;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Classes of the academy that were taught count as service (P5, V6). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class TaughtServiceTest {

  Tokens tokens;
  Broker broker;
  @Inject ObjectMapper mapper;

  @Test
  void a_class_that_was_taught_is_service_once_however_often_it_is_told() {
    var teacher = tokens.caller("teacher-" + UUID.randomUUID()).withRoles("volunteer", "teacher");
    var begin = Instant.parse("2026-03-07T01:00:00Z");
    var taught =
        new TeachingConfirmed(
            UUID.randomUUID(),
            1,
            teacher.id(),
            "boyuan",
            "博园学堂授课 / Teaching at Boyuan Academy",
            begin,
            begin.plusSeconds(5400),
            80,
            UUID.randomUUID());
    tell(taught);
    tell(taught);

    await()
        .untilAsserted(
            () ->
                as(teacher)
                    .get("/api/volunteer/v1/service-records/mine")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].kind", equalTo("TEACHING"))
                    .body("items[0].minutes", equalTo(80)));
  }

  private void tell(TeachingConfirmed fact) {
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
}
