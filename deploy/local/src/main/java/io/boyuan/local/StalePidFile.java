package io.boyuan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * What a killed PostgreSQL leaves behind. PostgreSQL removes it by itself when its process number
 * is free again, but refuses to start for as long as a zombie or another program has that number.
 *
 * @param data the folder of the database
 * @param binaries where its programs are
 */
record StalePidFile(Path data, Path binaries) {

  private static final Duration ORPHANS_LIMIT = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofMillis(50);

  void clear() throws IOException {
    var file = data.resolve("postmaster.pid");
    if (Files.notExists(file)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
    boolean isFree = ProcessHandle.of(pid).isEmpty();
    boolean isServer = ProcessIdentity.of(pid).isPresent() && isOurs(pid);
    if (!isFree && !isServer) {
      awaitOrphans();
      Files.delete(file);
    }
  }

  /** Sessions of the killed server may still write; they notice within moments, and end. */
  private void awaitOrphans() {
    long deadline = System.nanoTime() + ORPHANS_LIMIT.toNanos();
    while (ProcessHandle.allProcesses().anyMatch(p -> isOurs(p.pid()) && isOnData(p.pid()))) {
      if (System.nanoTime() > deadline) {
        throw new Trouble("orphans", data);
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  private boolean isOurs(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().command())
        .filter(program -> Path.of(program).startsWith(binaries))
        .isPresent();
  }

  private boolean isOnData(long pid) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd")).equals(data);
    } catch (IOException endedOrHidden) {
      return false;
    }
  }
}
