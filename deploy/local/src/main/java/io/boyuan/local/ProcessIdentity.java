package io.boyuan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * One process and no other: its number and the moment it began. A number alone is given to another
 * process sooner or later, and that one must never be stopped in its place.
 *
 * @param pid the process's number
 * @param began exact and comparable only with itself: on Linux, boot and clock tick
 */
record ProcessIdentity(long pid, String began) {

  private static final Duration POLL = Duration.ofMillis(50);
  private static final Path PROC = Path.of("/proc");
  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
  // Counted after the command's name, which is in brackets and may hold spaces.
  private static final int STATE = 0;
  private static final int START_TICK = 19;

  /** The process that has this number now. */
  static Optional<ProcessIdentity> of(long pid) {
    return began(pid).map(began -> new ProcessIdentity(pid, began));
  }

  /** One that ended before it could be looked at. */
  static ProcessIdentity gone(long pid) {
    return new ProcessIdentity(pid, "");
  }

  boolean isAlive() {
    return began(pid).filter(began::equals).isPresent();
  }

  /** Sends a signal, unless the process is gone. */
  void signal(String name) {
    if (isAlive()) {
      Command.run(List.of("kill", "-" + name, String.valueOf(pid)), Map.of());
    }
  }

  /** Ends it at once, with all that it started. */
  void kill() {
    if (isAlive()) {
      var children = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).toList();
      signal("KILL");
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }

  /**
   * Waits for its end.
   *
   * @return whether it ended within the limit
   */
  boolean hasEndedWithin(Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (isAlive()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
    return true;
  }

  private static Optional<String> began(long pid) {
    if (!Files.exists(BOOT)) {
      return ProcessHandle.of(pid).flatMap(p -> p.info().startInstant()).map(Object::toString);
    }
    try {
      var stat = Files.readString(PROC.resolve(pid + "/stat"));
      var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      // A zombie has ended; it only waits for a parent that may never ask.
      return fields[STATE].equals("Z") || fields[STATE].equals("X")
          ? Optional.empty()
          : Optional.of(Files.readString(BOOT).strip() + ":" + fields[START_TICK]);
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
