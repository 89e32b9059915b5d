package io.boyuan.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts a process that outlives this one and the terminal.
 *
 * @param command program and arguments
 * @param environment added to ours
 */
record Launch(List<String> command, Map<String, String> environment) {

  private static final long LOG_LIMIT = 32L << 20;

  Launch {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /**
   * Starts it with its output added to a log.
   *
   * @return the process; it has the number of the program itself, no shell in between
   */
  Process start(Path folder, Path log) {
    try {
      Files.createDirectories(log.getParent());
      if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
        Files.move(
            log,
            log.resolveSibling(log.getFileName() + ".old"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      var whole = new ArrayList<>(detached());
      whole.addAll(command);
      var builder =
          new ProcessBuilder(whole)
              .directory(folder.toFile())
              .redirectInput(new File("/dev/null"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().putAll(environment);
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start " + command.getFirst(), e);
    }
  }

  // Macs have no setsid; nohup at least keeps the hang-up of a closing terminal away.
  private static List<String> detached() {
    return Command.exists("setsid") ? List.of("setsid") : List.of("nohup");
  }
}
