package io.boyuan.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class LocalServersTest {

  @Test
  void the_database_is_a_real_postgresql_18() throws Exception {
    try (var database = new LocalServers().startDatabase();
        var connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.username(), database.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select uuidv7(), current_setting('server_version')")) {
      rows.next();
      assertThat(rows.getString(2)).startsWith("18.");
    }
  }

  @Test
  void a_broker_keeps_its_data_while_it_is_away() throws Exception {
    try (var broker = new LocalServers().startBroker()) {
      Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
      try (var producer =
          new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
        producer.send(new ProducerRecord<>("facts", "kept")).get(30, TimeUnit.SECONDS);
      }

      broker.pause();
      broker.resume();

      try (var admin = Admin.create(settings)) {
        assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS)).contains("facts");
      }
    }
  }
}
