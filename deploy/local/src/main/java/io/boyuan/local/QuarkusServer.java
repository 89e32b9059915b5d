package io.boyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One of our own: a service over its database, or the gateway. */
final class QuarkusServer implements Server {

  private static final int REPEATS = 30;

  /**
   * Those that serve a few lists: compiled once and simply, they start with half the work. Another
   * level may be set by their Java options.
   */
  private static final Set<Part> QUIET = EnumSet.of(Part.GRID, Part.PARTNERSHIP);

  private final Part part;
  private final Folders folders;
  private final Ports ports;
  private final Secrets secrets;
  private final Map<String, String> asked;
  private AotCache cache;

  QuarkusServer(
      Part part, Folders folders, Ports ports, Secrets secrets, Map<String, String> asked) {
    this.part = part;
    this.folders = folders;
    this.ports = ports;
    this.secrets = secrets;
    this.asked = asked;
  }

  @Override
  public Part part() {
    return part;
  }

  @Override
  public Optional<Path> missing() {
    return Files.exists(jar()) ? Optional.empty() : Optional.of(jar());
  }

  @Override
  public String build() {
    return program().fingerprint(folders.application(part)).hex();
  }

  @Override
  public void prepare(Progress progress) {
    cache = new AotCache(folders.aot(), part, program().fingerprint(folders.application(part)));
  }

  @Override
  public Launch launch() {
    return program().launch(cache, environment());
  }

  @Override
  public boolean isReady() {
    return Http.isOk(address(part) + "/q/health/ready");
  }

  @Override
  public Optional<AotCache> aotCache() {
    return Optional.of(cache);
  }

  @Override
  public void exercise() {
    var token = new Tokens(address(Part.KEYCLOAK)).of("admin");
    var headers = Map.of("Authorization", "Bearer " + token);
    try {
      for (int i = 0; i < REPEATS; i++) {
        for (var path : Exercise.of(part)) {
          Http.status(address(part) + path, headers);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The training of " + part.id() + " failed", e);
    }
  }

  private JavaProgram program() {
    return new JavaProgram(
        JavaProgram.optionsOf(
            part,
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=" + (QUIET.contains(part) ? 1 : 4),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow"),
        List.of("-jar", jar().toString()),
        List.of());
  }

  private Map<String, String> environment() {
    var environment = new HashMap<String, String>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(part)));
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", address(Part.KEYCLOAK) + "/realms/boyuan");
    environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.of(Part.KAFKA));
    if (part == Part.GATEWAY) {
      for (var service : Part.SERVICES) {
        environment.put("BOYUAN_GATEWAY_SERVICES_" + service.name() + "_URL", address(service));
      }
      environment.put("BOYUAN_GATEWAY_SIGN_IN_ENABLED", "true");
      environment.put("BOYUAN_GATEWAY_SIGN_IN_CLIENT_SECRET", secrets.of("client.boyuan-web"));
      environment.put("BOYUAN_GATEWAY_SIGN_IN_COOKIE_SECRET", secrets.of("gateway.cookies"));
      // Benchmarks send from one address, and as few people, what a whole city would.
      for (var limit : List.of("ADDRESS_RATE", "ADDRESS_BURST", "CLIENT_RATE", "CLIENT_BURST")) {
        environment.put("BOYUAN_GATEWAY_LIMITS_" + limit, "20000");
      }
      environment.put("BOYUAN_GATEWAY_STREAM_LISTENERS_OF_ONE", "2000");
    } else {
      environment.put(
          "QUARKUS_DATASOURCE_JDBC_URL",
          "jdbc:postgresql://127.0.0.1:" + ports.of(Part.POSTGRESQL) + "/" + part.id());
      environment.put("QUARKUS_DATASOURCE_USERNAME", part.id());
      environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.of("database." + part.id()));
      environment.put("BOYUAN_PRIVACY_KEYS", "1:" + secrets.of("privacy." + part.id()));
    }
    if (part == Part.PARTNERSHIP) {
      // For who tries webhooks on their own machine.
      environment.put("BOYUAN_WEBHOOKS_ALLOW_LOCAL", "true");
    }
    if (part == Part.GRID) {
      // For the key that the demo tells everybody.
      environment.put("BOYUAN_GRID_OPEN311_CHOSEN_KEYS", "true");
      environment.put("BOYUAN_GRID_OPEN311_ADDRESS", address(Part.GATEWAY));
    }
    environment.putAll(asked);
    return environment;
  }

  private String address(Part of) {
    return "http://localhost:" + ports.of(of);
  }

  private Path jar() {
    return folders.application(part).resolve("quarkus-run.jar");
  }
}
