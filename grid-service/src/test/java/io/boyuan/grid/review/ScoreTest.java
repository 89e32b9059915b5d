package io.boyuan.grid.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.text.Names;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScoreTest {

  private static final List<Criterion> CRITERIA =
      List.of(
          new Criterion("a", new Names("甲", "A"), 2), new Criterion("b", new Names("乙", "B"), 1));

  @Test
  void the_average_is_exact_to_two_decimals() {
    assertThat(Score.average(CRITERIA, List.of(score(100, 0), score(100, 0)))).isEqualTo("66.67");
    assertThat(Score.average(CRITERIA, List.of())).isNull();
  }

  @Property
  void an_average_lies_between_the_lowest_and_the_highest_points(
      @ForAll @IntRange(max = 100) int a, @ForAll @IntRange(max = 100) int b) {
    assertThat(Score.average(CRITERIA, List.of(score(a, b))).doubleValue())
        .isBetween(Math.min(a, b) - 0.01, Math.max(a, b) + 0.01);
  }

  private static Score score(int a, int b) {
    return new Score(Party.COMMUNITY, Party.PROPERTY, Map.of("a", a, "b", b), null);
  }
}
