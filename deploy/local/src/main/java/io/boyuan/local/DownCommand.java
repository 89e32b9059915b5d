package io.boyuan.local;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;

/** Stops the suite in good order and keeps its data. */
record DownCommand(Folders folders, Console console) {

  int run() {
    return SuiteLock.whileHeld(folders.lock(), this::down);
  }

  private int down() {
    var state = new StateFile(folders.state());
    if (state.alive().isEmpty()) {
      console.say("nothing-runs");
      return 0;
    }
    var begin = Instant.now();
    console.say("stopping", state.alive().size());
    new Suite(folders, state.ports().orElseThrow(), console, false).stop(EnumSet.allOf(Part.class));
    console.say("stopped", Console.seconds(Duration.between(begin, Instant.now())));
    return 0;
  }
}
