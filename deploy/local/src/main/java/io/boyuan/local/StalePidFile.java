package io.boyuan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a killed PostgreSQL leaves behind. It removes the file itself when nobody has that process
 * number any more; when another program has got it, it would refuse to start for ever.
 */
record StalePidFile(Path file, Path binaries) {

  void clear() throws IOException {
    if (Files.notExists(file)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
    var holder = ProcessHandle.of(pid).flatMap(p -> p.info().command()).orElse("");
    if (!holder.isEmpty() && !Path.of(holder).startsWith(binaries)) {
      Files.delete(file);
    }
  }
}
