package io.boyuan.volunteer.standing;

import io.boyuan.volunteer.Category;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody has served.
 *
 * @param minutes verified in all
 * @param unscannedMinutes of them, those that were not scanned
 * @param records how often they served
 * @param stars their level, 0 to 5
 * @param minutesToNextStar what is missing for one more, 0 for who has all
 * @param kept to how many shifts of the last year they came
 * @param missed to how many they did not come
 * @param byCategory minutes by kind of service
 * @param byMonth minutes by month, the latest first, two years at most
 */
record MyStanding(
    long minutes,
    long unscannedMinutes,
    long records,
    int stars,
    long minutesToNextStar,
    int kept,
    int missed,
    List<OfCategory> byCategory,
    List<OfMonth> byMonth) {

  /**
   * Minutes of a kind of service.
   *
   * @param category the kind
   * @param minutes verified
   */
  record OfCategory(Category category, long minutes) {}

  /**
   * Minutes of a month.
   *
   * @param month its first day
   * @param minutes verified
   */
  record OfMonth(LocalDate month, long minutes) {}
}
