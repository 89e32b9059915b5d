package io.boyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Programs that are run to their end, while we wait. */
final class Command {

  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

  private Command() {}

  static boolean exists(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .filter(folder -> !folder.isEmpty())
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  static boolean succeeds(String... command) {
    return exists(command[0]) && run(List.of(command), Map.of()).code() == 0;
  }

  static Outcome run(List<String> command, Map<String, String> environment) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(environment);
      var process = builder.start();
      RUNNING.add(process);
      try {
        process.getOutputStream().close();
        var output = process.getInputStream().readAllBytes();
        return new Outcome(process.waitFor(), new String(output, StandardCharsets.UTF_8).strip());
      } finally {
        RUNNING.remove(process);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot run " + command.getFirst(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble(e, "interrupted");
    }
  }

  /** Ends what is still running, when nobody waits for it any more. */
  static void abandonAll() {
    for (var process : RUNNING) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** How it ended, and what it said. */
  record Outcome(int code, String output) {

    /**
     * Insists on success.
     *
     * @throws Trouble with the last lines it said
     */
    void orTrouble(String key, Object... details) {
      if (code != 0) {
        throw new Trouble(key, details).in(null, LogTail.lastLines(output));
      }
    }
  }
}
