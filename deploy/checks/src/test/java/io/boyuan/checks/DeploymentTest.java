package io.boyuan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentTest {

  private static final List<String> CONTEXTS =
      List.of("volunteer", "grid", "booking", "partnership");

  /** Twenty for requests and one for the relay; two more while Flyway looks after the tables. */
  private static final int CONNECTIONS = 23;

  /** For the operator, replication, metrics, and a person with psql. */
  private static final int RESERVED = 15;

  static Stream<Document> parts() {
    return Repository.base("Deployment").stream();
  }

  @Test
  void the_five_parts_are_deployed() {
    assertThat(parts().map(Document::name))
        .containsExactlyInAnyOrder(
            "gateway",
            "volunteer-service",
            "grid-service",
            "booking-service",
            "partnership-service");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_part_is_told_where_traces_go_by_one_reference_that_may_be_absent(Document part) {
    assertThat(part.container().path("envFrom").valueStream().map(from -> from.path("secretRef")))
        .filteredOn(reference -> reference.path("name").asText().equals("traces"))
        .singleElement()
        .satisfies(reference -> assertThat(reference.path("optional").asBoolean()).isTrue());
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_part_is_asked_whether_it_lives_and_is_ready(Document part) {
    assertThat(path(part, "startupProbe")).isEqualTo("/q/health/live");
    assertThat(path(part, "livenessProbe")).isEqualTo("/q/health/live");
    assertThat(path(part, "readinessProbe")).isEqualTo("/q/health/ready");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_part_is_scaled_spread_and_never_disrupted_as_a_whole(Document part) {
    assertThat(part.spec().has("replicas")).isFalse();
    var scaled = Repository.base("HorizontalPodAutoscaler", part.name()).spec();
    assertThat(scaled.path("scaleTargetRef").path("name").asText()).isEqualTo(part.name());
    assertThat(scaled.path("minReplicas").asInt()).isGreaterThan(1);
    var disrupted = Repository.base("PodDisruptionBudget", part.name()).spec();
    assertThat(disrupted.path("selector")).isEqualTo(part.spec().path("selector"));
    assertThat(part.pod().path("topologySpreadConstraints"))
        .hasSize(2)
        .allSatisfy(
            spread ->
                assertThat(spread.path("labelSelector")).isEqualTo(part.spec().path("selector")));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_part_may_do_nothing_that_it_need_not(Document part) {
    var pod = part.pod();
    assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
    assertThat(pod.path("securityContext").path("runAsNonRoot").asBoolean()).isTrue();
    assertThat(pod.path("securityContext").path("seccompProfile").path("type").asText())
        .isEqualTo("RuntimeDefault");
    var own = part.container().path("securityContext");
    assertThat(own.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
    assertThat(own.path("readOnlyRootFilesystem").asBoolean()).isTrue();
    assertThat(own.path("capabilities").path("drop").path(0).asText()).isEqualTo("ALL");
    assertThat(part.container().path("resources").path("requests").path("cpu").asText())
        .isNotEmpty();
    assertThat(part.container().path("resources").path("requests").path("memory"))
        .isEqualTo(part.container().path("resources").path("limits").path("memory"));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_part_listens_where_it_does_by_itself_and_is_found_there(Document part) {
    int port = Integer.parseInt(Settings.property(part.name(), "quarkus.http.port").orElseThrow());
    assertThat(part.container().path("ports").path(0).path("containerPort").asInt())
        .isEqualTo(port);
    var service = Repository.base("Service", part.name()).spec();
    assertThat(service.path("selector"))
        .isEqualTo(part.spec().path("selector").path("matchLabels"));
    assertThat(service.path("ports").path(0).path("port").asInt()).isEqualTo(port);
  }

  @Test
  void the_services_differ_only_in_their_names_and_where_papers_lead() {
    var texts =
        CONTEXTS.stream()
            .map(
                context ->
                    Repository.text(Path.of("deploy/kubernetes/base", context + "-service.yaml"))
                        .replaceAll(" +- name: BOYUAN_(VOLUNTEER|GRID)_\\w+\n.*\n", "")
                        .replaceAll("808[1-4]", "PORT")
                        .replace(context, "CONTEXT"))
            .distinct();
    assertThat(texts).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"town", "city"})
  void a_database_bears_as_many_connections_as_there_can_be(String overlay) {
    for (var context : CONTEXTS) {
      int replicas =
          spec(overlay, "HorizontalPodAutoscaler", context + "-service", "maxReplicas").asInt();
      var parameters = spec(overlay, "Cluster", context + "-db", "postgresql").path("parameters");
      int surge = 1;
      assertThat((replicas + surge) * CONNECTIONS + RESERVED)
          .as("connections of %s in a %s", context, overlay)
          .isLessThanOrEqualTo(parameters.path("max_connections").asInt());
    }
  }

  /** A member of a spec as an overlay leaves it. */
  private static JsonNode spec(String overlay, String kind, String name, String member) {
    return Repository.documents().stream()
        .filter(Document::isPatch)
        .filter(d -> d.file().toString().contains("/overlays/" + overlay + "/"))
        .filter(d -> d.kind().equals(kind) && d.name().equals(name))
        .findFirst()
        .orElseGet(() -> Repository.base(kind, name))
        .spec()
        .path(member);
  }

  private static String path(Document part, String probe) {
    return part.container().path(probe).path("httpGet").path("path").asText();
  }
}
