package io.boyuan.grid.roster;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.grid.roster.FairRoster.Assigned;
import io.boyuan.grid.roster.FairRoster.Candidate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FairRosterTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

  @Property(tries = 200)
  void those_who_can_always_serve_equally_often(
      @ForAll @IntRange(min = 1, max = 40) int members,
      @ForAll @IntRange(min = 1, max = 3) int perDay,
      @ForAll long seed) {
    var candidates = candidates(members);
    var served =
        FairRoster.assign(days(22), perDay, candidates, seed).stream()
            .collect(groupingBy(each -> each.candidate().memberId(), counting()));

    var counts = candidates.stream().map(each -> served.getOrDefault(each.memberId(), 0L)).toList();
    assertThat(Collections.max(counts) - Collections.min(counts)).isLessThanOrEqualTo(1);
    assertThat(counts.stream().mapToLong(Long::longValue).sum())
        .isEqualTo(22L * Math.min(perDay, members));
  }

  @Property(tries = 100)
  void the_same_seed_draws_the_same_and_nobody_twice_on_a_day(@ForAll long seed) {
    var once = FairRoster.assign(days(22), 3, candidates(9), seed);

    assertThat(FairRoster.assign(days(22), 3, candidates(9), seed)).isEqualTo(once);
    assertThat(once).doesNotHaveDuplicates();
  }

  @Test
  void who_served_least_comes_first_and_of_equals_who_served_longest_ago() {
    var often = candidate(1, 5, "2026-02-01", Set.of());
    var lately = candidate(2, 1, "2026-02-27", Set.of());
    var longAgo = candidate(3, 1, "2025-06-01", Set.of());

    assertThat(FairRoster.assign(days(4), 1, List.of(often, lately, longAgo), 7))
        .extracting(Assigned::candidate)
        .containsExactly(longAgo, lately, longAgo, lately);
  }

  @Test
  void nobody_serves_on_a_day_on_which_they_cannot() {
    var one = candidate(1, 0, null, Set.of(FIRST));

    assertThat(FairRoster.assign(days(2), 1, List.of(one), 7))
        .extracting(Assigned::day)
        .containsExactly(FIRST.plusDays(1));
  }

  private static List<LocalDate> days(int many) {
    return FIRST.datesUntil(FIRST.plusDays(many)).toList();
  }

  private static List<Candidate> candidates(int many) {
    return IntStream.range(0, many).mapToObj(i -> candidate(i, 0, null, Set.of())).toList();
  }

  private static Candidate candidate(int number, int duties, String last, Set<LocalDate> cannot) {
    return new Candidate(
        new UUID(1, number),
        new UUID(2, number),
        duties,
        last == null ? null : LocalDate.parse(last),
        cannot);
  }
}
