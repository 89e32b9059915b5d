package io.boyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Software that was unpacked once and is used by every suite on this machine. */
final class Software {

  private final Path folder;

  Software(Path folder) {
    this.folder = folder;
  }

  /**
   * The folder of a piece of software; made first if it isn't there. What fails half-way leaves
   * nothing that looks whole.
   */
  synchronized Path of(String name, Making making) {
    var whole = folder.resolve(name);
    if (Files.exists(whole)) {
      return whole;
    }
    try {
      Files.createDirectories(folder);
      var lock = folder.resolve(name + ".lock");
      try (var channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var held = channel.lock()) {
        if (held.isValid() && !Files.exists(whole)) {
          var draft = folder.resolve(name + ".new");
          Trees.delete(draft);
          Files.createDirectories(draft);
          making.into(draft);
          Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE);
        }
      }
      return whole;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lay " + whole, e);
    }
  }

  /** Fills an empty folder. */
  interface Making {
    void into(Path folder) throws IOException;
  }
}
