package io.boyuan.local;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Starts whatever of the suite is not running, and says where everything is. */
record UpCommand(Folders folders, Console console) {

  private static final Duration RECOVERY_LIMIT = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(200);

  int run() {
    return SuiteLock.whileHeld(folders.lock(), this::up);
  }

  private int up() {
    var begin = Instant.now();
    var state = new StateFile(folders.state());
    var alive = state.alive().keySet();
    // What runs keeps its port, and so does what the running ones expect to find.
    var ports =
        alive.isEmpty()
            ? Ports.from(System.getenv())
            : state.ports().orElseThrow(() -> new Trouble("state-unreadable", folders.state()));
    var suite = new Suite(folders, ports, console.telling(ports), true);
    var wanting = suite.wanting();
    var fresh = EnumSet.copyOf(wanting);
    fresh.removeAll(alive);
    fresh.forEach(ports::requireFree);
    bring(suite, wanting);
    awaitRecovery(suite);
    return report(suite, ports, wanting, Duration.between(begin, Instant.now()));
  }

  private void bring(Suite suite, Set<Part> wanting) {
    var done = new AtomicBoolean();
    var undo =
        new Thread(
            () -> {
              if (!done.get()) {
                console.say("stopping-all");
                suite.abandon();
              }
            });
    Runtime.getRuntime().addShutdownHook(undo);
    try {
      if (!wanting.isEmpty()) {
        console.say("starting", wanting.size());
        suite.start(wanting);
      }
    } finally {
      done.set(true);
    }
  }

  /** Those that were running before must be well, too. */
  private void awaitRecovery(Suite suite) {
    var limit = Instant.now().plus(RECOVERY_LIMIT);
    var parts = EnumSet.allOf(Part.class);
    parts.removeAll(suite.notBuilt());
    for (var part : parts) {
      while (!suite.isHealthy(part)) {
        if (Instant.now().isAfter(limit)) {
          var log = folders.log(part);
          throw new Trouble("part-unwell", part.id()).in(log, LogTail.since(0, log));
        }
        LockSupport.parkNanos(POLL.toNanos());
      }
    }
  }

  private int report(Suite suite, Ports ports, Set<Part> started, Duration took) {
    var notBuilt = suite.notBuilt();
    notBuilt.forEach(part -> console.say("not-built", part.id(), folders.application(part)));
    if (started.isEmpty()) {
      console.say("already-up");
    } else {
      console.say(notBuilt.isEmpty() ? "all-up" : "rest-up", Console.seconds(took));
    }
    console.say(
        "what-next",
        Address.of(Part.GATEWAY, ports),
        Address.of(Part.KEYCLOAK, ports),
        Address.of(Part.POSTGRESQL, ports),
        Address.of(Part.KAFKA, ports),
        folders.secrets());
    return notBuilt.isEmpty() ? 0 : 1;
  }
}
