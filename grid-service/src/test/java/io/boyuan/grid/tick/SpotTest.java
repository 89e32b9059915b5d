package io.boyuan.grid.tick;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SpotTest {

  @Test
  void a_minute_of_latitude_is_a_nautical_mile() {
    assertThat(new Spot(27.0, 120.0, 50, null).distanceTo(27.0 + 1 / 60.0, 120.0))
        .isBetween(1850, 1856);
  }

  @Property
  void there_is_as_far_as_back(
      @ForAll @DoubleRange(min = -90, max = 90) double lat,
      @ForAll @DoubleRange(min = -180, max = 180) double lng) {
    var here = new Spot(27.9, 120.7, 50, null);

    assertThat(here.distanceTo(lat, lng))
        .isEqualTo(new Spot(lat, lng, 50, null).distanceTo(27.9, 120.7))
        .isBetween(0, 20_016_000);
  }
}
