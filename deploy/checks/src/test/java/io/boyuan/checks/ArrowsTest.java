package io.boyuan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The picture of docs/architecture.md, as the network lets it happen. */
class ArrowsTest {

  private static final Set<String> ARROWS =
      Stream.of(
              "door -> gateway:8080",
              "door -> keycloak:8080",
              "gateway -> volunteer-service:8081",
              "gateway -> grid-service:8082",
              "gateway -> booking-service:8083",
              "gateway -> partnership-service:8084",
              "gateway -> keycloak:8080",
              "gateway -> kafka:9092",
              "volunteer-service -> volunteer-db:5432",
              "volunteer-service -> kafka:9092",
              "volunteer-service -> keycloak:8080",
              "grid-service -> grid-db:5432",
              "grid-service -> kafka:9092",
              "grid-service -> keycloak:8080",
              "booking-service -> booking-db:5432",
              "booking-service -> kafka:9092",
              "booking-service -> keycloak:8080",
              "partnership-service -> partnership-db:5432",
              "partnership-service -> kafka:9092",
              "partnership-service -> keycloak:8080",
              "keycloak -> keycloak-db:5432",
              "realm-import -> keycloak-db:5432",
              "entity-operator -> kafka:9091")
          .collect(Collectors.toSet());

  /** Who is behind a selector, by its one label. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("boyuan.io/door=true", "door"),
          Map.entry("kubernetes.io/metadata.name=monitoring", "monitoring"),
          Map.entry("kubernetes.io/metadata.name=cnpg-system", "operator"),
          Map.entry("kubernetes.io/metadata.name=strimzi", "operator"),
          Map.entry("strimzi.io/name=boyuan-kafka", "kafka"),
          Map.entry("strimzi.io/name=boyuan-entity-operator", "entity-operator"),
          Map.entry("app=keycloak", "keycloak"),
          Map.entry("app=keycloak-realm-import", "realm-import"));

  private static final Set<String> OUTSIDE = Set.of("door", "monitoring", "operator");

  @Test
  void the_arrows_are_those_of_the_picture() {
    assertThat(heard().stream().filter(ArrowsTest::isOfThePicture).toList())
        .containsExactlyInAnyOrderElementsOf(ARROWS);
  }

  @Test
  void what_may_be_heard_may_be_said() {
    var fromInside = heard();
    fromInside.removeIf(arrow -> OUTSIDE.contains(arrow.split(" ")[0]));
    var toInside = said();
    toInside.removeIf(arrow -> OUTSIDE.contains(arrow.split(" -> |:")[1]));
    toInside.removeIf(arrow -> arrow.contains("-> internet"));
    assertThat(toInside).isEqualTo(fromInside);
  }

  @Test
  void our_parts_may_tell_their_traces_and_nothing_else_leaves() {
    assertThat(said().stream().filter(arrow -> OUTSIDE.contains(arrow.split(" -> |:")[1])))
        .containsExactlyInAnyOrder(
            "gateway -> monitoring:4318",
            "volunteer-service -> monitoring:4318",
            "grid-service -> monitoring:4318",
            "booking-service -> monitoring:4318",
            "partnership-service -> monitoring:4318");
  }

  @Test
  void only_webhooks_leave_for_the_internet() {
    assertThat(said().stream().filter(arrow -> arrow.contains("-> internet")))
        .containsExactlyInAnyOrder(
            "partnership-service -> internet:443", "partnership-service -> internet:8443");
  }

  @Test
  void every_part_may_be_measured() {
    assertThat(heard().stream().filter(arrow -> arrow.startsWith("monitoring")))
        .containsExactlyInAnyOrder(
            "monitoring -> gateway:8080",
            "monitoring -> volunteer-service:8081",
            "monitoring -> grid-service:8082",
            "monitoring -> booking-service:8083",
            "monitoring -> partnership-service:8084",
            "monitoring -> volunteer-db:9187",
            "monitoring -> grid-db:9187",
            "monitoring -> booking-db:9187",
            "monitoring -> partnership-db:9187",
            "monitoring -> keycloak-db:9187",
            "monitoring -> kafka:9404",
            "monitoring -> keycloak:9000");
  }

  @Test
  void nothing_else_is_heard_or_said() {
    var all = Repository.base("NetworkPolicy", "nobody").spec();
    assertThat(all.path("podSelector")).isEmpty();
    assertThat(all.path("policyTypes")).hasSize(2);
    assertThat(all.has("ingress") || all.has("egress")).isFalse();
  }

  @Test
  void the_operator_of_kafka_lets_in_nobody_else() {
    var peers =
        Repository.base("Kafka", "boyuan")
            .spec()
            .path("kafka")
            .path("listeners")
            .path(0)
            .path("networkPolicyPeers")
            .valueStream()
            .map(ArrowsTest::name);
    assertThat(peers)
        .containsExactlyInAnyOrder(
            "gateway",
            "volunteer-service",
            "grid-service",
            "booking-service",
            "partnership-service");
  }

  private static boolean isOfThePicture(String arrow) {
    var ends = arrow.split(" -> |:");
    return !Set.of("monitoring", "operator").contains(ends[0]) && !ends[0].equals(ends[1]);
  }

  private static Set<String> heard() {
    var arrows = new TreeSet<String>();
    for (var policy : policies()) {
      var to = nameOfLabels(policy.spec().path("podSelector"));
      for (var rule : policy.spec().path("ingress")) {
        assertThat(rule.path("from")).as("who is heard by %s", to).isNotEmpty();
        rule.path("from").forEach(peer -> ports(rule, p -> arrows.add(arrow(name(peer), to, p))));
      }
    }
    return arrows;
  }

  /** Save to the API server, whose address no selector names. */
  private static Set<String> said() {
    var arrows = new TreeSet<String>();
    for (var policy : policies()) {
      var from = nameOfLabels(policy.spec().path("podSelector"));
      for (var rule : policy.spec().path("egress")) {
        if (rule.path("to").isEmpty()) {
          var ports = new ArrayList<Integer>();
          ports(rule, ports::add);
          assertThat(ports).containsExactly(443, 6443);
        }
        rule.path("to").forEach(peer -> ports(rule, p -> arrows.add(arrow(from, name(peer), p))));
      }
    }
    return arrows;
  }

  private static List<Document> policies() {
    return Repository.base("NetworkPolicy").stream()
        .filter(policy -> !Set.of("nobody", "names").contains(policy.name()))
        .toList();
  }

  private static void ports(JsonNode rule, Consumer<Integer> what) {
    assertThat(rule.path("ports")).isNotEmpty();
    rule.path("ports").forEach(port -> what.accept(port.path("port").asInt()));
  }

  private static String arrow(String from, String to, int port) {
    return from + " -> " + to + ":" + port;
  }

  private static String name(JsonNode peer) {
    assertThat(peer.size()).as("one selector: %s", peer).isEqualTo(1);
    if (peer.has("ipBlock")) {
      return "internet";
    }
    return nameOfLabels(peer.elements().next());
  }

  private static String nameOfLabels(JsonNode selector) {
    var labels = selector.path("matchLabels");
    assertThat(labels.size()).as("one label: %s", selector).isEqualTo(1);
    var label = labels.properties().iterator().next();
    var text = label.getKey() + "=" + label.getValue().asText();
    return switch (label.getKey()) {
      case "app.kubernetes.io/name", "cnpg.io/cluster" -> label.getValue().asText();
      default -> {
        assertThat(NAMES).containsKey(text);
        yield NAMES.get(text);
      }
    };
  }
}
