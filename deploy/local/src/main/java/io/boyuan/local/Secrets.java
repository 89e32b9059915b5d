package io.boyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Passwords of this one suite, made at random when first asked for, readable by its owner alone.
 */
final class Secrets {

  private static final int BYTES = 24;

  private final Path file;
  private final SecureRandom random;

  Secrets(Path file, SecureRandom random) {
    this.file = file;
    this.random = random;
  }

  synchronized String of(String name) {
    try {
      var known = new Properties();
      if (Files.exists(file)) {
        try (var in = Files.newBufferedReader(file)) {
          known.load(in);
        }
      }
      if (!known.containsKey(name)) {
        known.setProperty(name, fresh());
        write(known);
      }
      return known.getProperty(name);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep " + file, e);
    }
  }

  private String fresh() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void write(Properties known) throws IOException {
    Files.createDirectories(file.getParent());
    var draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (var out = Files.newBufferedWriter(draft)) {
      known.store(out, null);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
