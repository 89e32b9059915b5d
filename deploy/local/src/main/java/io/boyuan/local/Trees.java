package io.boyuan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders with all they hold. */
final class Trees {

  private Trees() {}

  static void delete(Path tree) throws IOException {
    if (Files.notExists(tree)) {
      return;
    }
    try (var walk = Files.walk(tree)) {
      for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
