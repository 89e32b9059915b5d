package io.boyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Resident memory of running parts. */
final class Memory {

  private Memory() {}

  /** In KiB, with all of its processes. */
  static long of(Part part, long pid) {
    // PostgreSQL's sessions share its buffers: each gets its share (PSS), else they count for each.
    return part == Part.POSTGRESQL
        ? family(pid).mapToLong(p -> field(p, "smaps_rollup", "Pss:")).sum()
        : family(pid).mapToLong(p -> field(p, "status", "VmRSS:")).sum();
  }

  private static Stream<Long> family(long pid) {
    return ProcessHandle.of(pid).stream()
        .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
        .map(ProcessHandle::pid);
  }

  private static long field(long pid, String file, String name) {
    try (var lines = Files.lines(Path.of("/proc/" + pid, file))) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException notLinux) {
      var kib = Command.run(List.of("ps", "-o", "rss=", "-p", String.valueOf(pid)), Map.of());
      return kib.output().matches("\\d+") ? Long.parseLong(kib.output()) : 0;
    }
  }
}
