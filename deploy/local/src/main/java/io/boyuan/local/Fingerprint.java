package io.boyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells one build from another: the JVM, how it is called, and the files it runs. */
record Fingerprint(String hex) {

  private static final int BYTES = 8;

  static Fingerprint of(List<String> command, Path files) {
    try (var walk = Files.walk(files)) {
      var digest = MessageDigest.getInstance("SHA-256");
      update(digest, System.getProperty("java.vm.version"));
      command.forEach(word -> update(digest, word));
      for (var file : walk.filter(Files::isRegularFile).sorted().toList()) {
        update(digest, files.relativize(file).toString());
        update(digest, Files.size(file) + "@" + Files.getLastModifiedTime(file));
      }
      return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look through " + files, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void update(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
