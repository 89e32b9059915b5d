package io.boyuan.grid.report;

import io.boyuan.platform.paper.Paper;
import io.boyuan.platform.sheet.Sheet;
import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the three parties did in a quarter.
 *
 * @param communityCode whose parties
 * @param quarter such as 2026-Q1
 * @param publishedAt since when it is fixed, null while it is still counted anew
 * @param tables its parts in order
 */
@Schema(name = "QuarterlyReport")
record QuarterlyReport(
    String communityCode, String quarter, Instant publishedAt, List<ReportTable> tables) {

  private static final float LABEL_WIDTH = 30;
  private static final float NUMBER_WIDTH = 16;

  /** All numbers, one below the other, for a spreadsheet. */
  Sheet sheet() {
    var sheet =
        Sheet.named("quarterly-report-" + quarter, "表 Table", "行 Row", "指标 Figure", "数值 Number");
    for (var table : tables) {
      for (var row : table.rows()) {
        for (int i = 0; i < table.columns().size(); i++) {
          sheet.row(
              both(table.name()),
              both(row.label()),
              both(table.columns().get(i)),
              row.numbers().get(i));
        }
      }
    }
    return sheet;
  }

  /** As it is printed. */
  byte[] pdf() {
    var paper =
        Paper.titled("三方协同季度报告 " + quarter, communityCode)
            .centred("三方协同季度报告", 20)
            .centred("Quarterly Report of the Three Parties", 13)
            .centred(communityCode + "  " + quarter, 10);
    if (publishedAt == null) {
      paper.centred("未发布草稿 Draft, not published", 10);
    }
    for (var table : tables) {
      paper.text(both(table.name()), 12, 14);
      paper.table(widths(table), headings(table), cells(table));
    }
    return paper.pdf();
  }

  private static float[] widths(ReportTable table) {
    var widths = new float[table.columns().size() + 1];
    java.util.Arrays.fill(widths, NUMBER_WIDTH);
    widths[0] = LABEL_WIDTH;
    return widths;
  }

  private static List<String> headings(ReportTable table) {
    var headings = new ArrayList<>(List.of(""));
    table.columns().forEach(column -> headings.add(both(column)));
    return headings;
  }

  private static List<List<String>> cells(ReportTable table) {
    return table.rows().stream()
        .map(
            row -> {
              var cells = new ArrayList<>(List.of(both(row.label())));
              row.numbers().forEach(number -> cells.add(number.toString()));
              return List.<String>copyOf(cells);
            })
        .toList();
  }

  private static String both(Names names) {
    return names.zh() + " " + names.en();
  }
}
