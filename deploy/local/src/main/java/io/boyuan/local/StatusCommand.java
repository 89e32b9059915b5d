package io.boyuan.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Shows each part: whether it is well, where it is, what it takes. */
record StatusCommand(Folders folders, Console console) {

  private static final long KIB_PER_MIB = 1024;

  /** Returns 0 only when all is healthy. */
  int run() {
    var state = new StateFile(folders.state());
    var ports = state.ports().orElseGet(() -> Ports.from(System.getenv()));
    var suite = new Suite(folders, ports, console, false);
    var alive = state.alive();
    var table = new Table();
    table.row(
        console.text("status-part"),
        console.text("status-state"),
        "PID",
        console.text("status-address"),
        console.text("status-memory"),
        console.text("status-uptime"));
    boolean allHealthy = true;
    long total = 0;
    for (Part part : Part.values()) {
      var running = Optional.ofNullable(alive.get(part));
      boolean healthy = running.isPresent() && suite.isHealthy(part);
      long memory = running.map(r -> Memory.of(part, r.process().pid())).orElse(0L);
      table.row(
          part.id(),
          console.text(word(healthy, running, suite.notBuilt().contains(part))),
          running.map(r -> String.valueOf(r.process().pid())).orElse("-"),
          Address.of(part, ports),
          running.isPresent() ? memory / KIB_PER_MIB + " MiB" : "-",
          running.map(r -> uptime(r.since())).orElse("-"));
      allHealthy &= healthy;
      total += memory;
    }
    table.row(console.text("status-total"), "", "", "", total / KIB_PER_MIB + " MiB", "");
    table.lines().forEach(console::line);
    return allHealthy ? 0 : 1;
  }

  private static String word(boolean healthy, Optional<Running> running, boolean notBuilt) {
    if (healthy) {
      return "state-healthy";
    }
    if (running.isPresent()) {
      return "state-unwell";
    }
    return notBuilt ? "state-not-built" : "state-stopped";
  }

  private static String uptime(Instant since) {
    var up = Duration.between(since, Instant.now());
    return up.toHours() > 0
        ? "%d h %02d min".formatted(up.toHours(), up.toMinutesPart())
        : "%d min %02d s".formatted(up.toMinutes(), up.toSecondsPart());
  }
}
