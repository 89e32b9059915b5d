package io.boyuan.volunteer.slot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How much of a talent's time one resident can take, and how far ahead. */
@ConfigMapping(prefix = "boyuan.volunteer.slots")
interface SlotPolicy {

  /**
   * How many reservations one resident can have open with one talent.
   *
   * @return 2 unless configured
   */
  @WithDefault("2")
  @Min(1)
  int openPerTalent();

  /**
   * How many days ahead slots can be opened.
   *
   * @return 90 unless configured
   */
  @WithDefault("90")
  @Min(1)
  int daysAhead();
}
