package io.boyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.IntSupplier;

/** Held while the suite is being changed, so that two commands never do so at once. */
final class SuiteLock {

  private SuiteLock() {}

  /**
   * Does something while holding it. If we die, the operating system gives it back.
   *
   * @throws Trouble if another command holds it
   */
  static int whileHeld(Path file, IntSupplier work) {
    try {
      Files.createDirectories(file.getParent());
      try (var channel =
              FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var lock = channel.tryLock()) {
        if (lock == null || !lock.isValid()) {
          throw new Trouble("busy");
        }
        return work.getAsInt();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lock " + file, e);
    }
  }
}
