package io.boyuan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposeTest {

  private static final JsonNode COMPOSE = Repository.yaml(Repository.COMPOSE);
  private static final JsonNode SERVICES = COMPOSE.path("services");

  @Test
  void only_the_gateway_and_the_sign_in_are_published() {
    assertThat(SERVICES.properties())
        .filteredOn(part -> part.getValue().has("ports"))
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder("gateway", "keycloak");
    assertThat(COMPOSE.path("networks").path("inside").path("internal").asBoolean()).isTrue();
    assertThat(COMPOSE.path("networks").path("data").path("internal").asBoolean()).isTrue();
  }

  @Test
  void each_says_when_it_is_well_and_waits_for_what_it_needs() {
    for (var part : SERVICES.properties()) {
      assertThat(part.getValue().path("healthcheck").path("test")).as(part.getKey()).isNotEmpty();
      part.getValue()
          .path("depends_on")
          .properties()
          .forEach(
              need -> {
                assertThat(SERVICES.has(need.getKey())).isTrue();
                assertThat(need.getValue().path("condition").asText()).isEqualTo("service_healthy");
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gateway, 8080",
    "volunteer-service, 8081",
    "grid-service, 8082",
    "booking-service, 8083",
    "partnership-service, 8084"
  })
  void a_part_is_asked_where_it_listens(String part, String port) {
    assertThat(Settings.property(part, "quarkus.http.port")).hasValue(port);
    assertThat(SERVICES.path(part).path("healthcheck").path("test").toString())
        .contains("/dev/tcp/127.0.0.1/" + port);
  }

  @Test
  void our_parts_run_without_privileges() {
    for (var part : SERVICES) {
      if (part.has("build")) {
        assertThat(part.path("read_only").asBoolean()).isTrue();
        assertThat(part.path("cap_drop").path(0).asText()).isEqualTo("ALL");
        assertThat(part.path("security_opt").path(0).asText()).isEqualTo("no-new-privileges:true");
      }
    }
    assertThat(Repository.text(Repository.COMPOSE.resolveSibling("Dockerfile")))
        .contains("\nUSER 10001\n");
  }

  @Test
  void a_part_sees_its_own_secrets_only() {
    assertThat(secrets("volunteer-service")).containsExactly("volunteer.properties");
    assertThat(secrets("grid-service")).containsExactly("grid.properties");
    assertThat(secrets("booking-service")).containsExactly("booking.properties");
    assertThat(secrets("partnership-service")).containsExactly("partnership.properties");
    assertThat(secrets("gateway")).containsExactly("gateway.properties");
    var declared = new ArrayList<String>();
    COMPOSE.path("secrets").fieldNames().forEachRemaining(declared::add);
    for (var part : SERVICES.properties()) {
      assertThat(declared).containsAll(secrets(part.getKey()));
    }
  }

  private static List<String> secrets(String part) {
    return SERVICES.path(part).path("secrets").valueStream().map(JsonNode::asText).toList();
  }
}
