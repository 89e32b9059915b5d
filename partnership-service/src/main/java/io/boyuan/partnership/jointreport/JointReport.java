package io.boyuan.partnership.jointreport;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.sheet.Sheet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was held in a community in a year.
 *
 * @param communityCode the community
 * @param year the year
 * @param total all of it
 * @param byLine by line of work; lines in which nothing was held are left out
 * @param byUniversity by university; what several did together counts for each
 * @param byMonth by month, such as 2026-03; months without any are left out
 */
@Schema(name = "JointReport")
record JointReport(
    String communityCode,
    int year,
    Figures total,
    List<Figures> byLine,
    List<Figures> byUniversity,
    List<Figures> byMonth) {

  /**
   * Figures of some activities.
   *
   * @param of of which, such as a line, a university's code or a month
   * @param activities how many were held
   * @param participants how many people took part
   * @param verifiedMinutes minutes of service that were verified for them
   * @param plannedFen what was planned for them, in fen
   * @param spentFen what was spent on them, in fen
   */
  @Schema(name = "JointFigures")
  record Figures(
      String of,
      int activities,
      long participants,
      long verifiedMinutes,
      long plannedFen,
      long spentFen) {

    static Figures of(Row row) {
      return new Figures(
          row.text("of"),
          row.number("activities"),
          row.bigNumber("participants"),
          row.bigNumber("minutes"),
          row.bigNumber("planned"),
          row.bigNumber("spent"));
    }
  }

  Sheet sheet() {
    var sheet =
        Sheet.named(
            "joint-report-" + communityCode + "-" + year,
            "维度 / By",
            "项 / Of",
            "活动 / Activities",
            "人次 / Participants",
            "分钟 / Minutes",
            "预算（分） / Planned (fen)",
            "支出（分） / Spent (fen)");
    byLine.forEach(each -> add(sheet, "工作线 / Line", each));
    byUniversity.forEach(each -> add(sheet, "高校 / University", each));
    byMonth.forEach(each -> add(sheet, "月份 / Month", each));
    add(sheet, "合计 / Total", total);
    return sheet;
  }

  private static void add(Sheet sheet, String by, Figures figures) {
    sheet.row(
        by,
        figures.of(),
        figures.activities(),
        figures.participants(),
        figures.verifiedMinutes(),
        figures.plannedFen(),
        figures.spentFen());
  }
}
