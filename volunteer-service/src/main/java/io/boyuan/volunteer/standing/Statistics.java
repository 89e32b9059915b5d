package io.boyuan.volunteer.standing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.boyuan.platform.sheet.Sheet;
import java.util.List;

/**
 * Verified service, split by something.
 *
 * @param by by what
 * @param rows a row for each part that has any, in order
 * @param minutes the sum of all rows
 * @param records the sum of all rows
 */
record Statistics(StatisticsQuery.By by, List<Row> rows, long minutes, long records) {

  static Statistics of(StatisticsQuery.By by, List<Row> rows) {
    return new Statistics(
        by,
        rows,
        rows.stream().mapToLong(Row::minutes).sum(),
        rows.stream().mapToLong(Row::records).sum());
  }

  Sheet sheet() {
    var sheet =
        Sheet.named(
            "volunteer-statistics",
            "项目 / Part",
            "姓名 / Name",
            "分钟 / Minutes",
            "其中非扫码 / Not scanned",
            "小时 / Hours",
            "人次 / Records");
    for (var row : rows) {
      sheet.row(
          row.part(),
          row.name(),
          row.minutes(),
          row.unscannedMinutes(),
          hours(row.minutes()),
          row.records());
    }
    return sheet;
  }

  /** To two places, rounded down. */
  private static String hours(long minutes) {
    return minutes / 60 + "." + "%02d".formatted(minutes % 60 * 100 / 60);
  }

  /**
   * A part.
   *
   * @param part the month, category, organization, team or person
   * @param name what the person is called; absent for others
   * @param minutes verified
   * @param unscannedMinutes of them, those that were not scanned
   * @param records how often somebody served
   */
  record Row(
      String part,
      @JsonInclude(JsonInclude.Include.NON_NULL) String name,
      long minutes,
      long unscannedMinutes,
      long records) {}
}
