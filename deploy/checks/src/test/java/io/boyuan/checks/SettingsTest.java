package io.boyuan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static final Settings KNOWN = Settings.known();

  @Test
  void what_kubernetes_sets_exists() {
    var set = new ArrayList<String>();
    Repository.base("ConfigMap")
        .forEach(
            settings -> settings.content().path("data").fieldNames().forEachRemaining(set::add));
    Repository.base("Deployment")
        .forEach(part -> part.container().path("env").forEach(env -> set.add(name(env))));
    assertThat(ours(set)).hasSizeGreaterThan(10).allMatch(KNOWN::know);
  }

  @Test
  void what_compose_sets_exists() {
    var services = Repository.yaml(Repository.COMPOSE).path("services");
    var set = new ArrayList<String>();
    services
        .properties()
        .forEach(
            part -> {
              if (part.getValue().has("build")) {
                part.getValue().path("environment").fieldNames().forEachRemaining(set::add);
              }
            });
    assertThat(ours(set)).hasSizeGreaterThan(10).allMatch(KNOWN::know);
  }

  @Test
  void traces_are_set_by_the_names_of_opentelemetry() {
    assertThat(
            List.of(
                "OTEL_EXPORTER_OTLP_ENDPOINT",
                "OTEL_EXPORTER_OTLP_HEADERS",
                "OTEL_TRACES_SAMPLER_ARG"))
        .allMatch(KNOWN::know);
  }

  @Test
  void what_no_code_knows_is_not_known() {
    assertThat(KNOWN.know("BOYUAN_GATEWAY_SERVICES_GRID_URL")).isTrue();
    assertThat(KNOWN.know("BOYUAN_GATEWAY_SERVICES_GRID_URI")).isFalse();
    assertThat(KNOWN.know("QUARKUS_OIDC_TOKEN_ISUER")).isFalse();
  }

  @Test
  void compose_asks_for_what_the_example_names() {
    var example = Repository.text(Path.of("deploy/compose/.env.example"));
    var asked =
        Pattern.compile("\\$\\{(\\w+)")
            .matcher(Repository.text(Repository.COMPOSE))
            .results()
            .map(found -> found.group(1));
    assertThat(asked).allSatisfy(name -> assertThat(example).contains("\n" + name + "="));
  }

  @Test
  void a_service_has_time_to_end_what_it_does() {
    int patience =
        seconds(
            Repository.base("ConfigMap", "settings")
                .content()
                .path("data")
                .path("QUARKUS_SHUTDOWN_TIMEOUT")
                .asText());
    for (var part : Repository.base("Deployment")) {
      int before =
          part.container().path("lifecycle").path("preStop").path("sleep").path("seconds").asInt();
      assertThat(part.pod().path("terminationGracePeriodSeconds").asInt())
          .isGreaterThan(before + patience);
    }
  }

  private static List<String> ours(List<String> names) {
    var ours = Set.of("BOYUAN", "QUARKUS", "OTEL");
    return names.stream().filter(name -> ours.contains(name.split("_")[0])).toList();
  }

  private static String name(JsonNode env) {
    return env.path("name").asText();
  }

  private static int seconds(String duration) {
    return Integer.parseInt(duration.replaceFirst("s$", ""));
  }
}
