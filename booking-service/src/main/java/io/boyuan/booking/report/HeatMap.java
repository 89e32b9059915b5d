package io.boyuan.booking.report;

import io.boyuan.platform.sheet.Sheet;
import java.util.List;

/**
 * When a community's spaces are used most (B5).
 *
 * @param items a cell for each hour of the week in which there was any use
 */
record HeatMap(List<Cell> items) {

  /**
   * An hour of the week.
   *
   * @param day 1 for Monday to 7 for Sunday
   * @param hour 0 to 23, by the clock of the place
   * @param bookings how many bookings reach into it
   * @param people how many were to come
   */
  record Cell(int day, int hour, int bookings, long people) {}

  Sheet sheet() {
    var sheet = Sheet.named("peak-hours", "星期 / Day", "小时 / Hour", "预约 / Bookings", "人次 / People");
    items.forEach(cell -> sheet.row(cell.day(), cell.hour(), cell.bookings(), cell.people()));
    return sheet;
  }
}
