package io.boyuan.local;

import java.nio.file.Path;
import java.util.Optional;

/** How one part is prepared, started, recognized as healthy, and stopped. */
interface Server {

  Part part();

  /** What of ours is missing, when it cannot be started for want of a build. */
  default Optional<Path> missing() {
    return Optional.empty();
  }

  /** Changes whenever a running process should give way to a new one. */
  default String build() {
    return "";
  }

  /** Lays everything ready; may take long the first time. */
  void prepare(Progress progress);

  Launch launch();

  boolean isReady();

  /** Once it is ready, and before anyone relies on it. */
  default void settle() {}

  /** Its AOT cache, if it has one. */
  default Optional<AotCache> aotCache() {
    return Optional.empty();
  }

  /** What it does all day, so that its AOT cache knows. */
  default void exercise() {}

  /** The signal that ends it in good order. */
  default String stopSignal() {
    return "TERM";
  }

  /** Whether what it said while failing to start passes by itself. */
  default boolean isPassing(String lastLines) {
    return false;
  }
}
