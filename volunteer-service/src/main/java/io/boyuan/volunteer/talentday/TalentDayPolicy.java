package io.boyuan.volunteer.talentday;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/** When Talent Service Day is, and how it goes unless a talent says otherwise. */
@ConfigMapping(prefix = "boyuan.volunteer.talent-day")
interface TalentDayPolicy {

  /**
   * On which day of every month.
   *
   * @return 15 unless configured
   */
  @WithDefault("15")
  @Min(1)
  @Max(28)
  int dayOfMonth();

  /**
   * When stands open.
   *
   * @return 09:00 unless configured
   */
  @WithDefault("09:00")
  LocalTime opensAt();

  /**
   * When stands close.
   *
   * @return 17:00 unless configured
   */
  @WithDefault("17:00")
  LocalTime closesAt();

  /**
   * Where stands are.
   *
   * @return 社区广场 unless configured
   */
  @WithDefault("社区广场")
  String place();

  /**
   * How many can wait at one stand.
   *
   * @return 200 unless configured
   */
  @WithDefault("200")
  @Min(1)
  int longestQueue();

  /**
   * The day of a month.
   *
   * @param month any month
   * @return its Talent Service Day
   */
  default LocalDate dayOf(YearMonth month) {
    return month.atDay(dayOfMonth());
  }
}
