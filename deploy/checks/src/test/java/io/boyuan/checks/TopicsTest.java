package io.boyuan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicsTest {

  private static final List<String> CONTEXTS =
      List.of("volunteer", "grid", "booking", "partnership");

  @Test
  void a_topic_for_what_each_context_tells_and_one_for_its_dead_letters() {
    var told =
        Repository.yaml(Path.of("contracts/asyncapi.yaml"))
            .path("channels")
            .valueStream()
            .map(channel -> channel.path("address").asText())
            .toList();
    var expected = told.stream().flatMap(topic -> Stream.of(topic, topic + ".dead-letter"));
    assertThat(Repository.base("KafkaTopic").stream().map(Document::name))
        .containsExactlyInAnyOrderElementsOf(expected.toList());
  }

  @Test
  void what_services_listen_to_is_there() {
    var topics = Repository.base("KafkaTopic").stream().map(Document::name).toList();
    for (var context : CONTEXTS) {
      assertThat(Settings.property(context + "-service", "mp.messaging.incoming.facts.topics"))
          .isPresent()
          .hasValueSatisfying(heard -> assertThat(topics).contains(heard.split(",")));
    }
  }

  @Test
  void every_topic_survives_one_broker() {
    int brokers = Repository.base("KafkaNodePool", "node").spec().path("replicas").asInt();
    for (var topic : Repository.base("KafkaTopic")) {
      int copies = topic.spec().path("replicas").asInt();
      assertThat(copies).isBetween(2, brokers);
      assertThat(topic.spec().path("config").path("min.insync.replicas").asInt())
          .isLessThan(copies);
    }
  }

  @Test
  void all_topics_of_facts_have_as_many_partitions() {
    for (var folder : List.of("/base/", "/overlays/city/")) {
      assertThat(
              Repository.documents().stream()
                  .filter(d -> d.kind().equals("KafkaTopic"))
                  .filter(d -> d.file().toString().contains(folder))
                  .filter(d -> !d.name().endsWith(".dead-letter"))
                  .map(Document::spec)
                  .map((JsonNode spec) -> spec.path("partitions").asInt())
                  .distinct())
          .hasSize(1);
    }
  }
}
