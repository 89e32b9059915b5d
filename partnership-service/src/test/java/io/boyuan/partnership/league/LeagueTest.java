package io.boyuan.partnership.league;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.text.Names;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeagueTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 9);

  @Test
  void teams_of_the_same_hundredths_share_a_rank_and_the_next_counts_them_all() {
    var league =
        League.of(
            MONTH,
            MONTH,
            List.of(
                looked("a", 90, 100),
                looked("b", 45, 50),
                looked("c", 80, 100),
                looked("d", 95, 100)));

    assertThat(league.standings())
        .extracting(each -> each.teamCode() + each.rank() + each.isTied())
        .containsExactly("d1false", "a2true", "b2true", "c4false");
  }

  @Test
  void a_team_counts_by_points_not_by_the_mean_of_its_spots() {
    var league = League.of(MONTH, MONTH, List.of(looked("a", 10, 10), looked("a", 45, 90)));

    assertThat(league.standings().getFirst().hundredths()).isEqualTo(5500);
    assertThat(league.standings().getFirst().spots()).isEqualTo(2);
  }

  @Test
  void nothing_and_not_inspected_are_two_things() {
    var league =
        League.of(MONTH, MONTH, List.of(looked("a", 0, 100), looked("b", 0, 0), looked("a", 0, 0)));

    assertThat(league.standings()).hasSize(1);
    assertThat(league.standings().getFirst().hundredths()).isZero();
    assertThat(league.unranked()).containsExactly("b");
    assertThat(league.notInspected()).hasSize(2);
    assertThat(Score.NONE.hundredths()).isNull();
  }

  @Test
  void half_a_hundredth_is_rounded_up() {
    assertThat(new Score(1, 3, 1).hundredths()).isEqualTo(3333);
    assertThat(new Score(2, 3, 1).hundredths()).isEqualTo(6667);
    assertThat(new Score(1, 20_000, 1).hundredths()).isEqualTo(1);
  }

  private static League.Looked looked(String team, long points, long most) {
    return new League.Looked(
        UUID.randomUUID(),
        new Names("点", "spot"),
        team,
        new Score(points, most, most == 0 ? 0 : 1));
  }
}
