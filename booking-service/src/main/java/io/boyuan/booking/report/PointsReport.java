package io.boyuan.booking.report;

import io.boyuan.platform.sheet.Sheet;
import java.util.List;

/**
 * What became of a community's points (B5).
 *
 * @param items a row for each month
 */
record PointsReport(List<OfMonth> items) {

  /**
   * A month's points.
   *
   * @param month such as {@code 2026-03}
   * @param earned by service, with what corrections added
   * @param reversed taken back for corrected or voided service
   * @param adjusted given by staff, less what they took
   * @param spent on bookings
   * @param refunded for bookings
   * @param expired in time, or with an account
   * @param outstanding in all accounts at the end of the month, or now
   */
  record OfMonth(
      String month,
      long earned,
      long reversed,
      long adjusted,
      long spent,
      long refunded,
      long expired,
      long outstanding) {

    long change() {
      return earned - reversed + adjusted - spent + refunded - expired;
    }
  }

  Sheet sheet() {
    var sheet =
        Sheet.named(
            "points-by-month",
            "月份 / Month",
            "服务所得 / Earned",
            "冲回 / Reversed",
            "人工调整 / Adjusted",
            "消费 / Spent",
            "退回 / Refunded",
            "过期 / Expired",
            "期末余额 / Outstanding");
    items.forEach(
        row ->
            sheet.row(
                row.month(),
                row.earned(),
                row.reversed(),
                row.adjusted(),
                row.spent(),
                row.refunded(),
                row.expired(),
                row.outstanding()));
    return sheet;
  }
}
