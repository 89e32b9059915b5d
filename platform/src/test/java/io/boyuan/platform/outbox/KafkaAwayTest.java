package io.boyuan.platform.outbox;

import static io.boyuan.platform.notes.NoteWorld.found;
import static io.boyuan.platform.notes.NoteWorld.write;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.notes.NoteWorld;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class KafkaAwayTest {

  Tokens tokens;
  Broker broker;
  @Inject AgroalDataSource database;

  @Test
  void while_kafka_is_away_requests_are_answered_and_their_facts_arrive_after_it_is_back() {
    var resident = new NoteWorld(tokens).aResident();
    write(resident, "before").then().statusCode(201);
    var notes = new ArrayList<UUID>();

    broker.pause();
    try {
      for (int i = 0; i < 20; i++) {
        var answer = write(resident, "meanwhile " + i);
        answer.then().statusCode(201);
        assertThat(answer.time()).as("milliseconds to answer").isLessThan(2_000);
        notes.add(UUID.fromString(answer.path("id")));
      }
      given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
      assertThat(found(database, "select 1 from outbox")).hasSizeGreaterThanOrEqualTo(20);
    } finally {
      broker.resume();
    }

    try (var reader = new FactReader(broker, "boyuan.test")) {
      for (UUID note : notes) {
        assertThat(reader.about(note, 1)).isNotEmpty();
      }
    }
  }
}
