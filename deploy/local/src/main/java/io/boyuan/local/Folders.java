package io.boyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where things lie.
 *
 * @param root the repository
 * @param home what belongs to one suite: data, secrets, logs, state
 * @param cache what any suite may use again: unpacked software, AOT caches
 */
record Folders(Path root, Path home, Path cache) {

  /** Where {@code ./boyuan} keeps things: BOYUAN_HOME, else {@code .boyuan} in the repository. */
  static Folders of(Path root, Map<String, String> environment) {
    var home = environment.getOrDefault("BOYUAN_HOME", "");
    var folder = root.resolve(home.isBlank() ? ".boyuan" : home).toAbsolutePath().normalize();
    return new Folders(root, folder, folder);
  }

  Path state() {
    return home.resolve("run/state.properties");
  }

  Path lock() {
    return home.resolve("run/lock");
  }

  Path secrets() {
    return home.resolve("secrets.properties");
  }

  Path data(Part part) {
    return home.resolve("data").resolve(part.id());
  }

  Path log(Part part) {
    return home.resolve("log").resolve(part.id() + ".log");
  }

  Path software() {
    return cache.resolve("software");
  }

  Path aot() {
    return cache.resolve("aot");
  }

  /** The jars and archives that the build laid beside the launcher. */
  Path libraries() {
    return root.resolve("deploy/local/target/local-app/lib");
  }

  Path realm() {
    return root.resolve("deploy/keycloak");
  }

  /** A part of ours as its module builds it. */
  Path application(Part part) {
    return root.resolve(part.module()).resolve("target/quarkus-app");
  }

  /** The one file in {@link #libraries} of that name, whatever its version. */
  Path library(String prefix, String suffix) {
    try (var files = Files.list(libraries())) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(prefix))
          .filter(f -> f.getFileName().toString().endsWith(suffix))
          .findFirst()
          .orElseThrow(() -> new Trouble("library-missing", prefix, libraries()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + libraries(), e);
    }
  }
}
