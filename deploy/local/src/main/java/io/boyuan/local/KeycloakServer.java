package io.boyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keycloak as in production (built once, then started optimized), over PostgreSQL, with the local
 * realm imported when its database is new.
 *
 * <p>Started without {@code kc.sh}, whose shell would stand between us and the process. The options
 * are those that the script sets.
 */
final class KeycloakServer implements Server {

  private static final List<String> BUILD =
      List.of(
          "build",
          "--db=postgres",
          "--cache=local",
          "--health-enabled=true",
          "--http-management-health-enabled=false");

  private final Folders folders;
  private final Ports ports;
  private final Secrets secrets;
  private final Software software;
  private Path distribution;
  private AotCache cache;

  KeycloakServer(Folders folders, Ports ports, Secrets secrets, Software software) {
    this.folders = folders;
    this.ports = ports;
    this.secrets = secrets;
    this.software = software;
  }

  @Override
  public Part part() {
    return Part.KEYCLOAK;
  }

  @Override
  public void prepare(Progress progress) {
    var archive = folders.library("keycloak-quarkus-dist-", ".tar.gz");
    var name = archive.getFileName().toString().replace("-quarkus-dist", "");
    var unpacked =
        software.of(
            name.substring(0, name.length() - ".tar.gz".length()),
            folder -> {
              progress.step("unpacking", "Keycloak");
              Archive.unpackGzip(archive, folder);
              progress.step("building-keycloak");
              build(inside(folder));
            });
    distribution = inside(unpacked);
    try {
      Files.createDirectories(imports());
      new LocalRealm(folders.realm()).write(imports().resolve("boyuan-realm.json"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot prepare " + imports(), e);
    }
    cache =
        new AotCache(
            folders.aot(), part(), server().fingerprint(distribution.resolve("lib/quarkus")));
  }

  @Override
  public Launch launch() {
    return server().launch(cache, environment());
  }

  @Override
  public boolean isReady() {
    return Http.isOk(address() + "/health/ready")
        && Http.isOk(address() + "/realms/boyuan/.well-known/openid-configuration");
  }

  @Override
  public Optional<AotCache> aotCache() {
    return Optional.of(cache);
  }

  @Override
  public void exercise() {
    new Tokens(address()).of("volunteer");
    Http.isOk(address() + "/realms/boyuan/protocol/openid-connect/certs");
  }

  private String address() {
    return "http://localhost:" + ports.of(part());
  }

  private JavaProgram server() {
    var options =
        JavaProgram.optionsOf(
            part(), "-Xms64m", "-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    // What start --import-realm sets, save that the folder is ours.
    options.add("-Dkeycloak.migration.dir=" + imports());
    return program(distribution, options, List.of("start", "--optimized"));
  }

  private static void build(Path distribution) {
    var program = program(distribution, List.of("-Xmx512m"), BUILD);
    Command.run(program.command(List.of()), Map.of()).orTrouble("building-keycloak-failed");
  }

  private static JavaProgram program(Path home, List<String> jvm, List<String> arguments) {
    var options = new ArrayList<>(jvm);
    options.addAll(
        List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000"));
    return new JavaProgram(
        options,
        List.of(
            "-cp",
            home.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"),
        arguments);
  }

  private Map<String, String> environment() {
    var environment = new HashMap<String, String>();
    environment.put("KC_DB_URL", jdbcUrl());
    environment.put("KC_DB_USERNAME", Databases.KEYCLOAK);
    environment.put("KC_DB_PASSWORD", secrets.of("database." + Databases.KEYCLOAK));
    environment.put("KC_HOSTNAME", address());
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", "127.0.0.1");
    environment.put("KC_HTTP_PORT", String.valueOf(ports.of(part())));
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
    environment.put("BOYUAN_PUBLIC_URL", "http://localhost:" + ports.of(Part.GATEWAY));
    for (var client : LocalRealm.CONFIDENTIAL_CLIENTS) {
      environment.put(LocalRealm.secretVariable(client), secrets.of("client." + client));
    }
    return environment;
  }

  private String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + ports.of(Part.POSTGRESQL) + "/" + Databases.KEYCLOAK;
  }

  private Path imports() {
    return folders.data(part()).resolve("import");
  }

  private static Path inside(Path unpacked) {
    try (var folders = Files.list(unpacked)) {
      return folders.filter(Files::isDirectory).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look into " + unpacked, e);
    }
  }
}
