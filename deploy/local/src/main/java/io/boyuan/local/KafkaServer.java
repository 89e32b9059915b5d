package io.boyuan.local;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** One Kafka node that is broker and controller in one. */
final class KafkaServer implements Server {

  private static final int PATIENCE_MILLIS = 2_000;
  // ApiVersions, version 0, correlation 1, no client id: the one request every broker answers.
  private static final byte[] HELLO =
      ByteBuffer.allocate(14)
          .putInt(10)
          .putShort((short) 18)
          .putShort((short) 0)
          .putInt(1)
          .putShort((short) -1)
          .array();

  private final Folders folders;
  private final Ports ports;
  private AotCache cache;

  KafkaServer(Folders folders, Ports ports) {
    this.folders = folders;
    this.ports = ports;
  }

  @Override
  public Part part() {
    return Part.KAFKA;
  }

  @Override
  public void prepare(Progress progress) {
    try {
      Files.createDirectories(home());
      Files.writeString(settings(), text());
      if (Files.notExists(home().resolve("log/meta.properties"))) {
        progress.step("initializing", "Kafka");
        format();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot prepare " + home(), e);
    }
    cache = new AotCache(folders.aot(), part(), broker().fingerprint(folders.libraries()));
  }

  @Override
  public Launch launch() {
    return broker().launch(cache, Map.of());
  }

  @Override
  public Optional<AotCache> aotCache() {
    return Optional.of(cache);
  }

  @Override
  public boolean isReady() {
    try (var socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.of(part())),
          PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(HELLO);
      return new DataInputStream(socket.getInputStream()).readInt() > 0;
    } catch (IOException notYet) {
      return false;
    }
  }

  private JavaProgram broker() {
    return program("kafka.Kafka", settings().toString());
  }

  private void format() {
    var id = ByteBuffer.allocate(16);
    var random = UUID.randomUUID();
    id.putLong(random.getMostSignificantBits()).putLong(random.getLeastSignificantBits());
    var cluster = Base64.getUrlEncoder().withoutPadding().encodeToString(id.array());
    var tool =
        program("kafka.tools.StorageTool", "format", "-t", cluster, "-c", settings().toString());
    Command.run(tool.command(List.of()), Map.of()).orTrouble("initialize-failed", "Kafka");
  }

  private JavaProgram program(String main, String... arguments) {
    return new JavaProgram(
        JavaProgram.optionsOf(
            part(),
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"),
        List.of("-cp", classPath(), main),
        List.of(arguments));
  }

  private String classPath() {
    try (var jars = Files.list(folders.libraries())) {
      return jars.map(Path::toString)
          .filter(jar -> jar.endsWith(".jar"))
          .sorted()
          .collect(Collectors.joining(":"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folders.libraries(), e);
    }
  }

  private String text() {
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.voters=1@localhost:%2$d
    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    advertised.listeners=PLAINTEXT://localhost:%1$d
    controller.listener.names=CONTROLLER
    log.dirs=%3$s
    num.partitions=4
    offsets.topic.num.partitions=4
    offsets.topic.replication.factor=1
    share.coordinator.state.topic.num.partitions=4
    share.coordinator.state.topic.replication.factor=1
    transaction.state.log.num.partitions=4
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    group.initial.rebalance.delay.ms=0
    num.recovery.threads.per.data.dir=2
    log.cleaner.dedupe.buffer.size=8388608
    """
        .formatted(ports.of(part()), ports.kafkaController(), home().resolve("log"));
  }

  private Path home() {
    return folders.data(part());
  }

  private Path settings() {
    return home().resolve("server.properties");
  }
}
