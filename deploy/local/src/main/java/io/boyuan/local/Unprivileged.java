package io.boyuan.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How PostgreSQL, which refuses to run as root, runs all the same: as whoever calls; for root in a
 * user namespace where it is nobody in particular, and where those are forbidden, as {@code
 * nobody}.
 *
 * @param prefix goes before the command
 * @param needsOwner whether its files must be given to {@code nobody}
 */
record Unprivileged(List<String> prefix, boolean needsOwner) {

  private static final String NOBODY = "65534";

  static Unprivileged here() {
    if (!Command.run(List.of("id", "-u"), Map.of()).output().equals("0")) {
      return new Unprivileged(List.of(), false);
    }
    if (Command.succeeds("unshare", "-U", "true")) {
      return new Unprivileged(List.of("unshare", "-U"), false);
    }
    var asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    if (Command.succeeds("setpriv", "--reuid=" + NOBODY, "--clear-groups", "true")) {
      return new Unprivileged(asNobody, true);
    }
    throw new Trouble("root-refused");
  }

  /** Lets the server write where root made a folder. */
  void own(Path path) {
    if (needsOwner) {
      Command.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, path.toString()), Map.of())
          .orTrouble("root-refused");
    }
  }
}
