package io.boyuan.grid.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VacancyTest {

  private static final LocalDate UNIT_SINCE = LocalDate.parse("2025-01-01");
  private static final LocalDate TODAY = LocalDate.parse("2026-03-31");

  @Test
  void who_serves_leaves_no_vacancy() {
    assertThat(since(1, term("2026-01-01", null))).isNull();
    assertThat(since(1, term("2026-01-01", "2026-03-31"))).isNull();
    assertThat(since(0)).isNull();
  }

  @Test
  void a_role_that_was_never_held_is_vacant_since_there_is_the_unit() {
    assertThat(since(1)).isEqualTo(UNIT_SINCE);
    assertThat(since(2, term("2026-01-01", null))).isEqualTo(UNIT_SINCE);
  }

  @Test
  void a_role_is_vacant_since_the_day_after_the_last_on_which_there_were_enough() {
    assertThat(since(1, term("2025-06-01", "2026-03-01"))).isEqualTo("2026-03-02");
    assertThat(since(2, term("2025-06-01", "2026-01-10"), term("2025-06-01", "2026-03-01")))
        .isEqualTo("2026-01-11");
    assertThat(since(1, term("2025-06-01", "2026-03-01"), term("2026-05-01", null)))
        .isEqualTo("2026-03-02");
  }

  private static LocalDate since(int minimum, Vacancy.Term... terms) {
    return Vacancy.since(minimum, UNIT_SINCE, List.of(terms), TODAY);
  }

  private static Vacancy.Term term(String from, String until) {
    return new Vacancy.Term(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
  }
}
