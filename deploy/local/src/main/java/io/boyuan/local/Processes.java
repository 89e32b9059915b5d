package io.boyuan.local;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Starts and stops the processes of parts, and keeps the record of them true. */
final class Processes {

  private static final Duration START_LIMIT = Duration.ofMinutes(4);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(25);
  private static final Duration TRAINING_STOP_LIMIT = Duration.ofMinutes(4);
  private static final Duration KILL_LIMIT = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final int ATTEMPTS = 20;

  /** Those that lean on others go first; what stands in one set goes together. */
  private static final List<Set<Part>> STOPPING_ORDER =
      List.of(
          EnumSet.of(Part.GATEWAY),
          EnumSet.copyOf(Part.SERVICES),
          EnumSet.of(Part.KEYCLOAK),
          EnumSet.of(Part.KAFKA),
          EnumSet.of(Part.POSTGRESQL));

  private final Folders folders;
  private final StateFile state;
  private final Set<ProcessIdentity> rehearsing = ConcurrentHashMap.newKeySet();
  private boolean abandoned;

  Processes(Folders folders, StateFile state) {
    this.folders = folders;
    this.state = state;
  }

  /**
   * Starts a part and returns when it is healthy and settled.
   *
   * @return how long that took
   */
  Duration start(Server server, Round round) {
    var since = Instant.now();
    var process = healthy(server, round, ATTEMPTS);
    server.settle();
    var took = Duration.between(since, Instant.now());
    state.remember(server.part(), new Running(process, since, took, server.build()));
    return took;
  }

  /** Runs a part once for its AOT cache, with the work that is typical of it. */
  void train(Server server, AotCache cache, Round round, Progress progress) {
    cache.beginTraining();
    try {
      var process = healthy(server, round, ATTEMPTS);
      rehearsing.add(process);
      server.settle();
      exercise(server, progress);
      process.signal(server.stopSignal());
      if (process.hasEndedWithin(TRAINING_STOP_LIMIT)) {
        cache.keep();
      } else {
        process.kill();
      }
      rehearsing.remove(process);
      state.forget(server.part());
      round.requireHope();
    } finally {
      cache.endTraining();
    }
  }

  /** Stops parts that are alive, in good order, and those that will not go by force. */
  void stop(Set<Part> parts, Map<Part, Server> servers) {
    for (var together : STOPPING_ORDER) {
      var going = state.alive();
      going.keySet().retainAll(together);
      going.keySet().retainAll(parts);
      going.forEach((part, running) -> running.process().signal(servers.get(part).stopSignal()));
      going.forEach(
          (part, running) -> {
            if (!running.process().hasEndedWithin(STOP_LIMIT)) {
              kill(part, running);
            }
            state.forget(part);
          });
    }
  }

  /** Ends a part as a power cut would. */
  void kill(Part part) {
    var running = state.alive().get(part);
    if (running != null) {
      kill(part, running);
      state.forget(part);
    }
  }

  /** Ends rehearsals at once; there is nothing in them to lose. */
  void endRehearsals() {
    rehearsing.forEach(ProcessIdentity::kill);
  }

  /** Lets nothing start any more, and ends what is only just starting. */
  void abandon() {
    forbidStarts();
    endRehearsals();
    state
        .alive()
        .forEach(
            (part, running) -> {
              if (part != Part.POSTGRESQL && running.took().isZero()) {
                running.process().kill();
              }
            });
  }

  private synchronized void forbidStarts() {
    abandoned = true;
  }

  private synchronized boolean isAbandoned() {
    return abandoned;
  }

  /** A rehearsal that goes wrong makes a poorer cache, and is no reason not to start. */
  private static void exercise(Server server, Progress progress) {
    try {
      server.exercise();
    } catch (UncheckedIOException e) {
      progress.step("rehearsal-partial", server.part().id(), e.getCause().getMessage());
    }
  }

  private static void kill(Part part, Running running) {
    running.process().kill();
    if (!running.process().hasEndedWithin(KILL_LIMIT)) {
      throw new Trouble("unkillable", part.id(), running.process().pid());
    }
  }

  private ProcessIdentity healthy(Server server, Round round, int attempts) {
    try {
      return healthy(server, round);
    } catch (Trouble died) {
      if (attempts <= 1 || !server.isPassing(died.lastLines())) {
        throw died;
      }
      pause();
      return healthy(server, round, attempts - 1);
    }
  }

  private ProcessIdentity healthy(Server server, Round round) {
    var log = folders.log(server.part());
    long logBefore = LogTail.length(log);
    var process = launch(server);
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (!server.isReady()) {
      round.requireHope();
      if (!process.isAlive()) {
        state.forget(server.part());
        if (isAbandoned()) {
          throw new Trouble("interrupted");
        }
        throw new Trouble("part-died", server.part().id()).in(log, LogTail.since(logBefore, log));
      }
      if (System.nanoTime() > deadline) {
        throw new Trouble("part-slow", server.part().id(), START_LIMIT.toMinutes())
            .in(log, LogTail.since(logBefore, log));
      }
      pause();
    }
    return process;
  }

  /** Nothing runs that is not on record, whatever interrupts us. */
  private synchronized ProcessIdentity launch(Server server) {
    if (isAbandoned()) {
      throw new Trouble("interrupted");
    }
    var process = server.launch().start(folders.home(), folders.log(server.part()));
    var identity = ProcessIdentity.of(process.pid()).orElse(ProcessIdentity.gone(process.pid()));
    state.remember(
        server.part(), new Running(identity, Instant.now(), Duration.ZERO, server.build()));
    return identity;
  }

  private static void pause() {
    LockSupport.parkNanos(POLL.toNanos());
  }
}
