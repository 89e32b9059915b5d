package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.API;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of the permission table, read as text. */
final class PermissionRows {

  private static final int REVIEWER = 5;
  private static final int RESIDENT = 1;

  private PermissionRows() {}

  /** What reviewers may call and residents may not, without the part that all paths have. */
  static List<String> ofReviewers() {
    try (var input = PermissionRows.class.getResourceAsStream("/permissions.txt")) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .filter(line -> answers(line)[REVIEWER].equals("ok"))
          .filter(line -> answers(line)[RESIDENT].equals("403"))
          .map(PermissionRows::operation)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String operation(String line) {
    String[] words = line.substring(0, line.indexOf('|')).strip().split("\\s+");
    return words[0] + " " + words[1].substring(API.length());
  }

  private static String[] answers(String line) {
    return line.substring(line.indexOf('|') + 1).strip().split("\\s+");
  }
}
