package io.boyuan.booking.report;

import io.boyuan.booking.space.SpaceKind;
import io.boyuan.platform.sheet.Sheet;
import java.util.List;
import java.util.UUID;

/**
 * How a community's spaces are used (B5).
 *
 * @param items a row for each space and month that had bookings
 */
record UseReport(List<OfSpace> items) {

  /**
   * The use of a space in a month.
   *
   * @param month such as {@code 2026-03}
   * @param spaceId the space
   * @param name in Chinese
   * @param nameEn in English
   * @param kind its kind
   * @param bookings how many were booked and not called off
   * @param redeemed how many of them were used
   * @param missed to how many nobody came
   * @param cancelled how many were called off
   * @param minutes booked and not called off
   * @param people who were to come
   * @param points paid for them
   */
  record OfSpace(
      String month,
      UUID spaceId,
      String name,
      String nameEn,
      SpaceKind kind,
      int bookings,
      int redeemed,
      int missed,
      int cancelled,
      long minutes,
      long people,
      long points) {}

  Sheet sheet() {
    var sheet =
        Sheet.named(
            "use-of-spaces",
            "月份 / Month",
            "空间 / Space",
            "类别 / Kind",
            "预约 / Bookings",
            "已使用 / Redeemed",
            "爽约 / Missed",
            "取消 / Cancelled",
            "分钟 / Minutes",
            "人次 / People",
            "积分 / Points");
    items.forEach(
        row ->
            sheet.row(
                row.month(),
                row.name() + " / " + row.nameEn(),
                row.kind().name(),
                row.bookings(),
                row.redeemed(),
                row.missed(),
                row.cancelled(),
                row.minutes(),
                row.people(),
                row.points()));
    return sheet;
  }
}
