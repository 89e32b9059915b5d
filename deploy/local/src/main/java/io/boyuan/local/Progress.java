package io.boyuan.local;

import java.time.Duration;

/** Hears how a start goes. */
interface Progress {

  /** A step that takes a while, by its key in the messages. */
  void step(String key, Object... details);

  void healthy(Part part, Duration took);

  /** Hears nothing. */
  static Progress silent() {
    return new Progress() {
      @Override
      public void step(String key, Object... details) {
        // Nobody watches.
      }

      @Override
      public void healthy(Part part, Duration took) {
        // Nobody watches.
      }
    };
  }
}
