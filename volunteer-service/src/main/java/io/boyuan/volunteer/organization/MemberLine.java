package io.boyuan.volunteer.organization;

import io.boyuan.platform.privacy.Seal;
import io.boyuan.platform.sheet.SheetReader;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of a table of students.
 *
 * @param number its number in the file, from 1 for the headings
 * @param plan who it says is to be invited
 * @param formula the heading of a cell that holds a formula, null for none
 */
record MemberLine(int number, InvitationPlan plan, String formula) {

  private static final Pattern STUDENT_NUMBER = Pattern.compile(InvitationPlan.STUDENT_NUMBER);
  private static final Pattern PHONE = Pattern.compile(InvitationPlan.PHONE);
  private static final int LONGEST_NAME = 100;

  static MemberLine of(SheetReader.Line line) {
    return new MemberLine(
        line.number(),
        new InvitationPlan(
            line.text("姓名", "name"),
            orNull(line.text("学号", "student number", "studentnumber")),
            orNull(line.text("手机", "手机号", "phone")),
            orNull(line.text("团队", "team")),
            null),
        line.formula());
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /**
   * Sorts the line into the good or the bad.
   *
   * @param teams codes of the organization's teams
   * @param known what tells the student numbers that are there already; a good line's is added
   * @param seal what tells equal numbers
   * @param outcome what becomes of the lines
   */
  void check(Set<String> teams, Set<String> known, Seal seal, ImportOutcome.Builder outcome) {
    var number = plan.studentNumber();
    if (formula != null) {
      outcome.bad(this, formula, "formula");
    } else if (plan.name().isEmpty()) {
      outcome.bad(this, "name", "required");
    } else if (plan.name().length() > LONGEST_NAME) {
      outcome.bad(this, "name", "too-long");
    } else if (number == null) {
      outcome.bad(this, "studentNumber", "required");
    } else if (!STUDENT_NUMBER.matcher(number).matches()) {
      outcome.bad(this, "studentNumber", "malformed");
    } else if (plan.phone() != null && !PHONE.matcher(plan.phone()).matches()) {
      outcome.bad(this, "phone", "malformed");
    } else if (plan.team() != null && !teams.contains(plan.team())) {
      outcome.bad(this, "team", "unknown-team");
    } else if (!known.add(seal.index(number))) {
      outcome.bad(this, "studentNumber", "already-there");
    } else {
      outcome.good(this);
    }
  }
}
