package io.boyuan.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The end of a log, as far as a person wants to read it. */
final class LogTail {

  private static final int LINES = 15;
  private static final int BYTES = 16_384;

  private LogTail() {}

  static long length(Path log) {
    return Files.exists(log) ? log.toFile().length() : 0;
  }

  /** The last lines written after the log had that length. */
  static String since(long length, Path log) {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      long from = Math.max(Math.min(length, file.length()), file.length() - BYTES);
      var bytes = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(bytes);
      return lastLines(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return "(" + e.getMessage() + ")";
    }
  }

  static String lastLines(String text) {
    var lines = text.strip().lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
  }
}
