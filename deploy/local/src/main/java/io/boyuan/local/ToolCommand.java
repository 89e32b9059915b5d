package io.boyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the demo or the benchmark against the suite that is up. */
record ToolCommand(Folders folders, Console console) {

  int run(String module, List<String> arguments) {
    var state = new StateFile(folders.state());
    if (state.alive().isEmpty()) {
      throw new Trouble("not-up");
    }
    var jar = folders.root().resolve("%1$s/target/%1$s-app/%1$s.jar".formatted(module));
    if (Files.notExists(jar)) {
      throw new Trouble("not-built", module, jar);
    }
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-jar", jar.toString()));
    command.addAll(arguments);
    try {
      var builder = new ProcessBuilder(command).inheritIO();
      builder.environment().putAll(environment(state.ports().orElseThrow(), folders));
      return builder.start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot run " + jar, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble(e, "interrupted");
    }
  }

  /** How programs find the suite. */
  static Map<String, String> environment(Ports ports, Folders folders) {
    return Map.of(
        "BOYUAN_GATEWAY_URL", Address.of(Part.GATEWAY, ports),
        "BOYUAN_GRID_URL", Address.of(Part.GRID, ports),
        "BOYUAN_KEYCLOAK_URL", Address.of(Part.KEYCLOAK, ports),
        "BOYUAN_DB_HOST_PORT", Address.of(Part.POSTGRESQL, ports),
        "BOYUAN_HOME", folders.home().toString());
  }
}
