package io.boyuan.gateway.upstream;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.gateway.suite.FakeSuite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class ServiceBackTest {

  private static final String TEAMS = "/api/partnership/v1/teams";

  @Inject Vertx vertx;

  @ConfigProperty(name = "boyuan.gateway.services.partnership.url")
  URI partnership;

  @Test
  void a_service_that_is_away_is_left_alone_and_found_again_when_it_is_back() {
    var patience = Instant.now().plusSeconds(20);
    while (state().equals("closed")) {
      when().post(TEAMS).then().statusCode(503).body("part", equalTo("partnership"));
      assertThat(Instant.now()).isBefore(patience);
    }
    when().get(TEAMS).then().statusCode(503).header("Retry-After", "2");
    when().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    assertThat(when().get("/q/metrics").asString())
        .contains("boyuan_breaker_open{part=\"partnership\"} 1.0")
        .contains("boyuan_breaker_open{part=\"booking\"} 0.0");

    var server =
        vertx
            .createHttpServer()
            .requestHandler(request -> request.response().end("back"))
            .listen(partnership.getPort())
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    try {
      while (given().get(TEAMS).statusCode() != 200) {
        assertThat(Instant.now()).isBefore(patience);
      }
      assertThat(state()).isEqualTo("closed");
    } finally {
      server.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  private static String state() {
    return when()
        .get("/q/health/ready")
        .then()
        .extract()
        .path("checks.find { it.name == 'services' }.data.partnership");
  }
}
