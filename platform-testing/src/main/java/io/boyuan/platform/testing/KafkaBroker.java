package io.boyuan.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.Uuid;

/**
 * A real Kafka broker (KRaft, one node) in a JVM of its own, so that a test can stop, kill and
 * start it again over the same data.
 */
final class KafkaBroker implements Broker {

  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private static final int ATTEMPTS = 3;

  private final Path home;
  private final int port;
  private Process process;

  private KafkaBroker(Path home, int port) {
    this.home = home;
    this.port = port;
  }

  /** Another process may take a port between our look at it and Kafka's: then with other ports. */
  static KafkaBroker start() {
    for (int attempt = 1; ; attempt++) {
      try {
        return startOnFreePorts();
      } catch (IllegalStateException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static KafkaBroker startOnFreePorts() {
    try {
      var broker = new KafkaBroker(Files.createTempDirectory("boyuan-kafka"), Ports.free());
      broker.format();
      broker.resume();
      return broker;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot prepare Kafka", e);
    }
  }

  @Override
  public String bootstrapServers() {
    return "localhost:" + port;
  }

  @Override
  public void resume() {
    process = java("kafka.Kafka", home.resolve("server.properties").toString());
    awaitPort();
  }

  @Override
  public void pause() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private void format() throws IOException {
    int controllerPort = Ports.free();
    Files.writeString(
        home.resolve("server.properties"),
        """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@localhost:%2$d
        listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
        advertised.listeners=PLAINTEXT://localhost:%1$d
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        num.partitions=4
        offsets.topic.num.partitions=4
        offsets.topic.replication.factor=1
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        group.initial.rebalance.delay.ms=0
        """
            .formatted(port, controllerPort, home.resolve("data")));
    Process formatting =
        java(
            "kafka.tools.StorageTool",
            "format",
            "-t",
            Uuid.randomUuid().toString(),
            "-c",
            home.resolve("server.properties").toString());
    try {
      if (!formatting.waitFor(60, TimeUnit.SECONDS) || formatting.exitValue() != 0) {
        formatting.destroyForcibly();
        throw new IllegalStateException("Kafka's storage was not formatted: " + lastLines());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Process java(String main, String... arguments) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                main));
    command.addAll(List.of(arguments));
    try {
      var started =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start " + main, e);
    }
  }

  private void awaitPort() {
    long limit = System.nanoTime() + START_LIMIT.toNanos();
    while (System.nanoTime() < limit) {
      if (!process.isAlive()) {
        throw new IllegalStateException("Kafka died: " + lastLines());
      }
      try (var socket = new Socket()) {
        socket.connect(new InetSocketAddress("localhost", port), 200);
        return;
      } catch (IOException notYet) {
        Thread.onSpinWait();
      }
    }
    throw new IllegalStateException("Kafka is not up after " + START_LIMIT + ": " + lastLines());
  }

  private Path log() {
    return home.resolve("kafka.log");
  }

  private String lastLines() {
    try {
      var lines = Files.readAllLines(log());
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    } catch (IOException e) {
      return "no log, " + e;
    }
  }
}
