package io.boyuan.volunteer.help;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** What help counts at most, so that nobody earns by agreeing with each other. */
@ConfigMapping(prefix = "boyuan.volunteer.help")
interface HelpPolicy {

  /**
   * Minutes that one exchange counts at most.
   *
   * @return 240 unless configured
   */
  @WithDefault("240")
  @Min(1)
  int minutesPerExchange();

  /**
   * How many exchanges of the same two count in a month, whoever of them helps.
   *
   * @return 2 unless configured
   */
  @WithDefault("2")
  @Min(1)
  int exchangesPerPair();

  /**
   * Minutes that the exchanges of the same two count in a month.
   *
   * @return 240 unless configured
   */
  @WithDefault("240")
  @Min(1)
  int minutesPerPair();

  /**
   * Minutes that count for one who helps in a month.
   *
   * @return 600 unless configured
   */
  @WithDefault("600")
  @Min(1)
  int minutesPerPerson();

  /**
   * How many posts one person can have open.
   *
   * @return 10 unless configured
   */
  @WithDefault("10")
  @Min(1)
  int openPosts();

  /**
   * For how many days a post without a time is open.
   *
   * @return 30 unless configured
   */
  @WithDefault("30")
  @Min(1)
  int openDays();

  /**
   * Within how many days after its time, or after it was accepted, both have to confirm.
   *
   * @return 14 unless configured
   */
  @WithDefault("14")
  @Min(1)
  int confirmDays();

  /**
   * For how many days back patterns are looked for.
   *
   * @return 90 unless configured
   */
  @WithDefault("90")
  @Min(1)
  int patternDays();

  /**
   * From how many exchanges in that time on the same two are listed for staff.
   *
   * @return 3 unless configured
   */
  @WithDefault("3")
  @Min(2)
  int samePairFrom();
}
