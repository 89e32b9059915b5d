package io.boyuan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlertsTest {

  /** Published by this repository's code, and by what Quarkus brings, as it is configured. */
  private static final Set<String> OURS =
      Set.of(
          "boyuan_outbox_oldest_seconds",
          "boyuan_dead_letters",
          "boyuan_waiting_verification",
          "boyuan_requests_overdue",
          "boyuan_ledger_off",
          "boyuan_fund_off",
          "boyuan_webhooks_waiting_seconds",
          "http_server_requests_seconds_count",
          "http_server_requests_seconds_bucket",
          "agroal_awaiting_count");

  /** Of Prometheus, kube-state-metrics, the kubelet and CloudNativePG. */
  private static final Set<String> OTHERS =
      Set.of(
          "up",
          "kube_deployment_status_replicas_available",
          "kubelet_volume_stats_available_bytes",
          "kubelet_volume_stats_capacity_bytes",
          "cnpg_backends_total",
          "cnpg_pg_settings_setting");

  private static final Pattern METRIC = Pattern.compile("([a-z_]+)\\{");
  private static final Pattern GAUGE =
      Pattern.compile(
          "(?s)(?:Gauge\\.builder\\(|super\\(\\s+database,\\s+)\"(boyuan[^\"]+)\"(?:,\\s+\"(seconds)\")?");

  static Stream<JsonNode> alerts() {
    return Repository.base("PrometheusRule").stream()
        .flatMap(rules -> rules.spec().path("groups").valueStream())
        .flatMap(group -> group.path("rules").valueStream());
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void an_alert_says_in_both_languages_what_is_wrong(JsonNode alert) {
    var notes = alert.path("annotations");
    assertThat(notes.path("summary_zh").asText()).matches(".*\\p{IsHan}.*");
    assertThat(notes.path("summary_en").asText()).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
    assertThat(notes.path("todo").asText()).isNotBlank();
    assertThat(alert.path("labels").path("severity").asText()).isIn("critical", "warning");
  }

  @Test
  void an_alert_looks_at_metrics_that_exist() {
    var used = new TreeSet<String>();
    alerts()
        .forEach(
            alert ->
                METRIC
                    .matcher(alert.path("expr").asText())
                    .results()
                    .forEach(found -> used.add(found.group(1))));
    var known = new TreeSet<>(OURS);
    known.addAll(OTHERS);
    assertThat(used).isEqualTo(known);
  }

  @Test
  void our_metrics_are_in_the_code_under_these_names() {
    var published = new TreeSet<String>();
    for (var module :
        Set.of(
            "platform",
            "volunteer-service",
            "booking-service",
            "partnership-service",
            "grid-service")) {
      for (var file : Repository.files(Path.of(module, "src/main/java"), ".java")) {
        GAUGE
            .matcher(Repository.text(file))
            .results()
            .forEach(
                found -> {
                  var unit = found.group(2) == null ? "" : "_seconds";
                  published.add(found.group(1).replace('.', '_') + unit);
                });
      }
    }
    assertThat(published)
        .containsAll(OURS.stream().filter(name -> name.startsWith("boyuan_")).toList());
  }
}
