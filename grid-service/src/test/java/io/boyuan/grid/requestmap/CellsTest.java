package io.boyuan.grid.requestmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.boyuan.platform.problem.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class CellsTest {

  private static final Box WORLD = new Box(-180, -90, 180, 90);

  @Test
  void the_world_is_covered_by_all_cells_of_a_level() {
    assertThat(Cells.covering(WORLD, 0, 500)).isEqualTo(new Cells(2, 0, 0, 3, 3));
    assertThat(Cells.covering(WORLD, 22, 500)).isEqualTo(new Cells(4, 0, 0, 15, 15));
  }

  @Property
  void a_box_is_covered_by_few_cells_in_which_its_corners_lie(
      @ForAll @DoubleRange(min = -180, max = 179.9) double west,
      @ForAll @DoubleRange(min = -85, max = 84.9) double south,
      @ForAll @DoubleRange(min = 0.0001, max = 1) @Scale(5) double part,
      @ForAll @IntRange(max = 22) int zoom) {
    var box = new Box(west, south, west + (180 - west) * part, south + (85 - south) * part);
    var cells = Cells.covering(box, zoom, 500);

    assertThat(cells.count()).isBetween(1L, 500L);
    double half = 180.0 / (1 << cells.level()) + 1e-9;
    assertThat(cells.lng(cells.west()) - half).isLessThanOrEqualTo(box.west());
    assertThat(cells.lng(cells.east()) + half).isGreaterThanOrEqualTo(box.east());
    assertThat(cells.lat(cells.north() - 1)).isGreaterThanOrEqualTo(box.north());
    assertThat(cells.lat(cells.south() + 1)).isLessThanOrEqualTo(box.south());
    assertThat(cells.first(cells.west()) >> cells.shift()).isEqualTo(cells.west());
    assertThat(cells.last(cells.east()) >> cells.shift()).isEqualTo(cells.east());
  }

  @Test
  void a_box_is_never_turned_around() {
    assertThatThrownBy(() -> new Box(170, 0, -170, 10)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> new Box(0, 10, 10, 10)).isInstanceOf(Problem.class);
  }
}
