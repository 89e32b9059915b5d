package io.boyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Classes, profiles and heap of one program as a training run left them (JEP 483, 514, 515): with
 * it the program starts in a third of the time. Of no use to another build or another JVM, so both
 * are in its name.
 */
final class AotCache {

  // It warns of each class that it leaves out.
  private static final String QUIET = "-Xlog:aot*=error";

  private final Path file;
  private boolean training;

  AotCache(Path folder, Part part, Fingerprint fingerprint) {
    this.file = folder.resolve(part.id() + "-" + fingerprint.hex() + ".aot");
  }

  /** Whether a training run is wanted first; BOYUAN_AOT=off forgoes it. */
  boolean isMissing() {
    return !"off".equals(System.getenv("BOYUAN_AOT")) && !Files.exists(file);
  }

  List<String> options() {
    if (training) {
      return List.of(QUIET, "-XX:AOTCacheOutput=" + draft());
    }
    return Files.exists(file) ? List.of(QUIET, "-XX:AOTCache=" + file) : List.of();
  }

  void beginTraining() {
    try {
      Files.createDirectories(file.getParent());
      training = true;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make " + file.getParent(), e);
    }
  }

  /** Keeps what a training run wrote that went well, and drops caches of earlier builds. */
  void keep() {
    try {
      if (Files.exists(draft())) {
        dropOlder();
        Files.move(draft(), file, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep " + file, e);
    }
  }

  void endTraining() {
    training = false;
    try {
      Files.deleteIfExists(draft());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + draft(), e);
    }
  }

  private void dropOlder() throws IOException {
    var name = file.getFileName().toString();
    var part = name.substring(0, name.lastIndexOf('-') + 1);
    try (var files = Files.list(file.getParent())) {
      for (var old : files.filter(f -> f.getFileName().toString().startsWith(part)).toList()) {
        if (!old.equals(draft())) {
          Files.delete(old);
        }
      }
    }
  }

  private Path draft() {
    return file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
  }
}
