package io.boyuan.local;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The whole suite for a test: the same parts, started by the same code as by {@code ./boyuan up},
 * with data of its own and on free ports, so that it runs beside another one.
 *
 * <p>The modules must have been packaged before. Unpacked software and AOT caches are shared with
 * {@code ./boyuan} in the repository's {@code .boyuan}; caches are used if they are there, and not
 * made.
 */
public final class LocalSuite implements AutoCloseable {

  private final Folders folders;
  private final Ports ports;
  private final Suite suite;
  private final Thread undo;

  private LocalSuite(Folders folders, Ports ports, Map<String, String> settings) {
    this.folders = folders;
    this.ports = ports;
    this.suite = new Suite(folders, ports, Progress.silent(), false, settings);
    this.undo = new Thread(suite::abandon);
  }

  /**
   * Starts everything and returns when all is healthy.
   *
   * @param home where data, passwords and logs go; what is there from an earlier run is used again
   * @throws Trouble if a part is not built or does not start, with the last lines of its log
   */
  public static LocalSuite start(Path home) {
    return start(home, Map.of());
  }

  /**
   * Starts everything with settings of its own.
   *
   * @param home where data, passwords and logs go; what is there from an earlier run is used again
   * @param settings environment variables of all services and the gateway, beside ours
   * @throws Trouble if a part is not built or does not start, with the last lines of its log
   */
  public static LocalSuite start(Path home, Map<String, String> settings) {
    var root = repository();
    var folders = new Folders(root, home.toAbsolutePath(), root.resolve(".boyuan"));
    var local = new LocalSuite(folders, Ports.free(), settings);
    Runtime.getRuntime().addShutdownHook(local.undo);
    local.suite.notBuilt().stream()
        .findFirst()
        .ifPresent(
            part -> {
              throw new Trouble("not-built", part.id(), folders.application(part));
            });
    local.suite.start(EnumSet.allOf(Part.class));
    return local;
  }

  /** Where everything is asked for. */
  public URI gateway() {
    return URI.create(address(Part.GATEWAY));
  }

  /** Where tokens come from. */
  public URI keycloak() {
    return URI.create(address(Part.KEYCLOAK));
  }

  /** {@code host:port} of PostgreSQL and Kafka, the URL of any other part. */
  public String address(Part part) {
    return Address.of(part, ports);
  }

  /** An access token of a local user, for example {@code volunteer}. */
  public String token(String user) {
    return new Tokens(address(Part.KEYCLOAK)).of(user);
  }

  /** The environment in which {@code ./boyuan demo} and {@code bench} find this suite. */
  public Map<String, String> environment() {
    return ToolCommand.environment(ports, folders);
  }

  /**
   * Proves the audit trails as {@code ./boyuan audit verify} does.
   *
   * @param out what is said of them
   * @return whether all are whole
   */
  public boolean auditVerifies(PrintStream out) {
    var console = new Console(Messages.english(), out);
    return new AuditCommand(folders, console).run(List.of("verify")) == 0;
  }

  /** The password of a service's role in its database, which is called like the service. */
  public String databasePassword(Part part) {
    return new Secrets(folders.secrets(), new SecureRandom()).of("database." + part.id());
  }

  /** Where a part writes its log. */
  public Path log(Part part) {
    return folders.log(part);
  }

  /** Whether a part answers that it is ready. */
  public boolean isHealthy(Part part) {
    return suite.isHealthy(part);
  }

  /** Ends a part by SIGKILL, as a power cut would; returns when it is gone. */
  public void kill(Part part) {
    suite.kill(part);
  }

  /** Stops a part in good order; returns when it is gone. */
  public void stop(Part part) {
    suite.stop(Set.of(part));
  }

  /** Starts a part on the port and data it had, stopping it first if it runs. */
  public void restart(Part part) {
    suite.start(Set.of(part));
  }

  /** Stops everything; data and logs stay. */
  @Override
  public void close() {
    suite.stop(EnumSet.allOf(Part.class));
    Runtime.getRuntime().removeShutdownHook(undo);
  }

  /** The folder that holds {@code ./boyuan}, at or above where we are. */
  private static Path repository() {
    for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("boyuan")) && Files.exists(at.resolve("deploy/local"))) {
        return at;
      }
    }
    throw new IllegalStateException("Not inside the repository: " + Path.of("").toAbsolutePath());
  }
}
