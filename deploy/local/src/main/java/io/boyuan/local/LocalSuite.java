package io.boyuan.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
  private final Map<String, String> environment;
  private final Suite suite;
  private final Thread undo;

  private LocalSuite(Folders folders, Ports ports, Map<String, String> environment) {
    this.folders = folders;
    this.ports = ports;
    this.environment = environment;
    this.suite = new Suite(folders, ports, Progress.silent(), false, environment);
    this.undo = new Thread(suite::abandon);
    Runtime.getRuntime().addShutdownHook(undo);
  }

  /**
   * Starts everything and returns when all is healthy.
   *
   * @param home where data, passwords and logs go; what is there from an earlier run is used again
   * @param environment given to each part of ours, before what it would have been given
   * @throws Trouble if a part is not built or does not start, with the last lines of its log
   */
  public static LocalSuite start(Path home, Map<String, String> environment) {
    var root = repository();
    var folders = new Folders(root, home.toAbsolutePath(), root.resolve(".boyuan"));
    var local = new LocalSuite(folders, Ports.free(), environment);
    local.suite.notBuilt().stream()
        .findFirst()
        .ifPresent(
            part -> {
              throw new Trouble("not-built", part.id(), folders.application(part));
            });
    local.suite.start(EnumSet.allOf(Part.class));
    return local;
  }

  /**
   * Starts another replica of each service over the same databases, on ports of its own; the
   * gateway knows nothing of them.
   *
   * @param home where their logs go
   * @return the replicas; of other parts it knows the addresses alone
   */
  public LocalSuite replicas(Path home) {
    var beside = new Folders(folders.root(), home.toAbsolutePath(), folders.cache());
    try {
      Files.createDirectories(beside.home());
      Files.copy(folders.secrets(), beside.secrets(), StandardCopyOption.COPY_ATTRIBUTES);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot copy the passwords to " + home, e);
    }
    var replicas = new LocalSuite(beside, ports.elsewhere(Part.SERVICES), environment);
    replicas.suite.start(EnumSet.copyOf(Part.SERVICES));
    return replicas;
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
