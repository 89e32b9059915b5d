package io.boyuan.partnership.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.boyuan.platform.problem.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

  @Test
  void places_are_named_once_in_their_order() {
    assertThat(Placeholders.in("{b} 与 {a}：{b}", "{c} {1x} { d }")).containsExactly("b", "a", "c");
  }

  @Test
  void what_is_filled_in_is_not_read_for_places_again() {
    assertThat(Placeholders.filled("{a}-{b}", Map.of("a", "{b}$1\\", "b", "2")))
        .isEqualTo("{b}$1\\-2");
  }

  @Test
  void a_place_without_a_value_is_refused() {
    assertThatThrownBy(() -> Placeholders.filled("{a}", Map.of())).isInstanceOf(Problem.class);
  }
}
