package io.boyuan.volunteer.organization;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a table of students.
 *
 * @param lines how many lines it has
 * @param landed whether the good ones were invited
 * @param invited each good line with the code to accept the invitation; without codes when none
 *     landed
 * @param bad each bad line with its column and what is wrong
 */
record ImportOutcome(int lines, boolean landed, List<Invited> invited, List<Bad> bad) {

  /**
   * A good line.
   *
   * @param line its number in the file
   * @param name who is invited
   * @param invitationCode with which they accept, null when it did not land
   */
  record Invited(int line, String name, String invitationCode) {}

  /**
   * A bad line.
   *
   * @param line its number in the file
   * @param column which column
   * @param reason {@code required}, {@code malformed}, {@code too-long}, {@code formula}, {@code
   *     unknown-team} or {@code already-there}
   */
  record Bad(int line, String column, String reason) {}

  /** Collects what becomes of lines. */
  static final class Builder {

    private final int lines;
    private final List<MemberLine> good = new ArrayList<>();
    private final List<Invited> invited = new ArrayList<>();
    private final List<Bad> bad = new ArrayList<>();

    Builder(int lines) {
      this.lines = lines;
    }

    void good(MemberLine line) {
      good.add(line);
    }

    void bad(MemberLine line, String column, String reason) {
      bad.add(new Bad(line.number(), column, reason));
    }

    void invited(MemberLine line, String code) {
      invited.add(new Invited(line.number(), line.plan().name(), code));
    }

    List<MemberLine> good() {
      return List.copyOf(good);
    }

    boolean isClean() {
      return bad.isEmpty();
    }

    ImportOutcome built(boolean landed) {
      var list =
          landed
              ? invited
              : good.stream()
                  .map(line -> new Invited(line.number(), line.plan().name(), null))
                  .toList();
      return new ImportOutcome(lines, landed, list, bad);
    }
  }
}
