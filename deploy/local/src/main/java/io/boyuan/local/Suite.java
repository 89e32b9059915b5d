package io.boyuan.local;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** All parts together: starts them side by side, each as soon as what it needs is there. */
final class Suite {

  private static final Set<Part> OVER_DATABASES =
      EnumSet.of(Part.KEYCLOAK, Part.VOLUNTEER, Part.GRID, Part.BOOKING, Part.PARTNERSHIP);
  private static final int TRAININGS_AT_ONCE = 2;

  private final StateFile state;
  private final Ports ports;
  private final Processes processes;
  private final Progress progress;
  private final Map<Part, Server> servers = new EnumMap<>(Part.class);
  private final boolean rehearsing;
  private final Semaphore serviceStarts = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final Semaphore trainings = new Semaphore(TRAININGS_AT_ONCE);

  /**
   * Nothing is started yet.
   *
   * @param rehearsing whether AOT caches that are missing are made first: it pays for what is
   *     started more than once or twice
   */
  Suite(Folders folders, Ports ports, Progress progress, boolean rehearsing) {
    this(folders, ports, progress, rehearsing, Map.of());
  }

  /**
   * Nothing is started yet.
   *
   * @param environment given to each part of ours, before what it would have been given
   */
  Suite(
      Folders folders,
      Ports ports,
      Progress progress,
      boolean rehearsing,
      Map<String, String> environment) {
    this.rehearsing = rehearsing;
    this.progress = progress;
    this.ports = ports;
    this.state = new StateFile(folders.state());
    this.processes = new Processes(folders, state);
    var secrets = new Secrets(folders.secrets(), new SecureRandom());
    var software = new Software(folders.software());
    servers.put(Part.POSTGRESQL, new PostgresServer(folders, ports, secrets, software));
    servers.put(Part.KAFKA, new KafkaServer(folders, ports));
    servers.put(Part.KEYCLOAK, new KeycloakServer(folders, ports, secrets, software));
    for (Part part : Part.values()) {
      if (part.isOurs()) {
        servers.put(part, new QuarkusServer(part, folders, ports, secrets, environment));
      }
    }
  }

  /** The parts that have not been built. */
  Set<Part> notBuilt() {
    var missing = EnumSet.noneOf(Part.class);
    servers.forEach((part, server) -> server.missing().ifPresent(file -> missing.add(part)));
    return missing;
  }

  /** The parts that could run and don't, or that run an older build than there is. */
  Set<Part> wanting() {
    var wanting = EnumSet.allOf(Part.class);
    wanting.removeAll(notBuilt());
    state
        .alive()
        .forEach(
            (part, running) -> {
              if (wanting.contains(part) && servers.get(part).build().equals(running.build())) {
                wanting.remove(part);
              }
            });
    return wanting;
  }

  boolean isHealthy(Part part) {
    return servers.get(part).isReady();
  }

  /**
   * Starts parts and returns when all of them are healthy; one that still runs is started anew. If
   * one fails, all that this call started is stopped again.
   *
   * @throws Trouble telling which part failed, and how
   */
  void start(Set<Part> parts) {
    state.remember(ports);
    stop(parts);
    var round = new Round(parts);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      parts.forEach(part -> threads.execute(() -> bring(servers.get(part), round)));
    }
    try {
      round.requireHope();
    } catch (RuntimeException failed) {
      stop(parts);
      throw failed;
    }
  }

  /** Stops parts in good order, whatever runs of them. */
  void stop(Set<Part> parts) {
    processes.stop(parts, servers);
  }

  /** Ends a part as a power cut would. */
  void kill(Part part) {
    processes.kill(part);
  }

  /** Stops everything for good, also what is just being started. */
  void abandon() {
    processes.abandon();
    Command.abandonAll();
    stop(EnumSet.allOf(Part.class));
  }

  private void bring(Server server, Round round) {
    try {
      server.prepare(progress);
      if (OVER_DATABASES.contains(server.part())) {
        round.await(Part.POSTGRESQL);
      }
      if (rehearsing) {
        server.aotCache().filter(AotCache::isMissing).ifPresent(c -> train(server, c, round));
      }
      progress.healthy(server.part(), start(server, round));
      round.isUp(server.part());
    } catch (RuntimeException e) {
      round.fail(e);
      processes.endRehearsals();
    }
  }

  /**
   * Services start no more at once than there are cores: Keycloak takes longest, and what it would
   * do alone at the end leaves a core idle.
   */
  private Duration start(Server server, Round round) {
    if (!Part.SERVICES.contains(server.part())) {
      return processes.start(server, round);
    }
    serviceStarts.acquireUninterruptibly();
    try {
      return processes.start(server, round);
    } finally {
      serviceStarts.release();
    }
  }

  private void train(Server server, AotCache cache, Round round) {
    if (server.part().isOurs()) {
      round.await(Part.KEYCLOAK);
    }
    trainings.acquireUninterruptibly();
    try {
      round.requireHope();
      progress.step("training", server.part().id());
      processes.train(server, cache, round, progress);
    } finally {
      trainings.release();
    }
  }
}
