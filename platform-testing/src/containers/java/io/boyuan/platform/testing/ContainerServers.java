package io.boyuan.platform.testing;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Servers as containers, of the same versions as the local ones. */
public final class ContainerServers implements Servers {

  @Override
  public Database startDatabase() {
    var container = new PostgreSQLContainer("postgres:18.6");
    container.start();
    return new Database() {
      @Override
      public String jdbcUrl() {
        return container.getJdbcUrl();
      }

      @Override
      public String username() {
        return container.getUsername();
      }

      @Override
      public String password() {
        return container.getPassword();
      }

      @Override
      public void close() {
        container.stop();
      }
    };
  }

  @Override
  public Broker startBroker() {
    var container = new KafkaContainer("apache/kafka:4.1.2");
    container.start();
    return new Broker() {
      @Override
      public String bootstrapServers() {
        return container.getBootstrapServers();
      }

      @Override
      public void pause() {
        container.getDockerClient().pauseContainerCmd(container.getContainerId()).exec();
      }

      @Override
      public void resume() {
        container.getDockerClient().unpauseContainerCmd(container.getContainerId()).exec();
      }

      @Override
      public void close() {
        container.stop();
      }
    };
  }
}
