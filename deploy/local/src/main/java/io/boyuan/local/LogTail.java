package io.boyuan.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The end of a log, as far as a person wants to read it. */
final class LogTail {

  private static final int LINES = 15;
  private static final int BYTES = 65_536;
  private static final Pattern OF_THE_JVM =
      Pattern.compile("^Picked up JAVA_TOOL_OPTIONS|AOTCache|AOTConfiguration|AOT configuration");

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
    var lines =
        text.strip().lines().filter(line -> !OF_THE_JVM.matcher(line).find()).map(LogLine::plain);
    var last = lines.toList();
    return String.join("\n", last.subList(Math.max(0, last.size() - LINES), last.size()));
  }
}
