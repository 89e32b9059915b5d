package io.boyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Scanner;

/** Forgets all data, passwords and logs; keeps what was unpacked and built. */
record ResetCommand(Folders folders, Console console) {

  int run(boolean confirmed) {
    return SuiteLock.whileHeld(folders.lock(), () -> reset(confirmed));
  }

  private int reset(boolean confirmed) {
    try {
      if (!new StateFile(folders.state()).alive().isEmpty()) {
        throw new Trouble("reset-while-running");
      }
      if (!confirmed && !isConfirmed()) {
        console.say("reset-not-done");
        return 1;
      }
      for (var forgotten : List.of("data", "log", "secrets.properties", "run/state.properties")) {
        Trees.delete(folders.home().resolve(forgotten));
      }
      console.say("reset-done", folders.home());
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot forget " + folders.home(), e);
    }
  }

  private boolean isConfirmed() {
    console.say("reset-confirm", folders.home().resolve("data"));
    var answer = new Scanner(System.in, java.nio.charset.StandardCharsets.UTF_8);
    return answer.hasNextLine() && answer.nextLine().strip().equals("yes");
  }
}
