package io.boyuan.grid.figures;

import io.boyuan.platform.sheet.Sheet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well a community solves what it is asked.
 *
 * @param total all of it
 * @param byCategory by the categories' codes
 * @param byGrid by the grids' codes
 * @param byMonth by the months in which it was asked, such as 2026-03
 */
@Schema(name = "CommunityRequestFigures")
record CommunityFigures(
    Figures total, List<Part> byCategory, List<Part> byGrid, List<Part> byMonth) {

  /**
   * A part of what was asked.
   *
   * @param key which, null for what lies in no grid
   * @param figures of it
   */
  @Schema(name = "RequestFiguresPart")
  record Part(@Schema(examples = "street-light") String key, Figures figures) {}

  /** One row for each part, for a spreadsheet. */
  Sheet sheet(String community) {
    var sheet =
        Sheet.named(
            "request-figures-" + community,
            "统计维度 By",
            "项目 Part",
            "诉求 Collected",
            "办结 Solved",
            "按时办结 In time",
            "逾期未结 Overdue",
            "按时率 In-time rate",
            "重办 Reopened",
            "满意度 Average stars",
            "一星 1",
            "二星 2",
            "三星 3",
            "四星 4",
            "五星 5");
    row(sheet, "合计 Total", null, total);
    byCategory.forEach(part -> row(sheet, "类别 Category", part.key(), part.figures()));
    byGrid.forEach(part -> row(sheet, "网格 Grid", part.key(), part.figures()));
    byMonth.forEach(part -> row(sheet, "月份 Month", part.key(), part.figures()));
    return sheet;
  }

  private static void row(Sheet sheet, String by, String key, Figures figures) {
    var stars = figures.stars();
    sheet.row(
        by,
        key,
        figures.collected(),
        figures.solved(),
        figures.inTime(),
        figures.overdue(),
        figures.inTimeRate() == null ? null : figures.inTimeRate().toPlainString(),
        figures.reopened(),
        figures.averageStars() == null ? null : figures.averageStars().toPlainString(),
        stars.get(0),
        stars.get(1),
        stars.get(2),
        stars.get(3),
        stars.get(4));
  }
}
