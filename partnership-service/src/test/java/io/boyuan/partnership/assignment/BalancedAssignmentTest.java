package io.boyuan.partnership.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Reviewers are assigned evenly and without conflicts (P3). */
class BalancedAssignmentTest {

  private static final List<UUID> R = ids('a', 6);
  private static final List<UUID> P = ids('b', 12);

  @Test
  void without_conflicts_loads_are_equal() {
    var assignment = BalancedAssignment.of(R.subList(0, 4), P.subList(0, 6), 2, Set.of(), Set.of());

    assertThat(assignment.loads().values()).containsOnly(3);
    assertThat(assignment.added()).hasSize(12).doesNotHaveDuplicates();
    assertThat(assignment.missing()).isEmpty();
  }

  /**
   * Worked by hand: three proposals, one reviewer each. First come a for p0, then b and c for p1
   * and p2; c is barred from p1 and p2, b from p2, so p2 needs a, who hands p0 on to c.
   */
  @Test
  void work_is_handed_on_from_reviewer_to_reviewer() {
    var barred = Set.of(pair(1, 2), pair(2, 2), pair(2, 1));

    var assignment = BalancedAssignment.of(R.subList(0, 3), P.subList(0, 3), 1, Set.of(), barred);

    assertThat(assignment.added()).containsExactlyInAnyOrder(pair(0, 2), pair(1, 1), pair(2, 0));
    assertThat(assignment.loads().values()).containsOnly(1);
  }

  @Test
  void what_is_assigned_stays_and_counts() {
    var given = Set.of(pair(0, 0), pair(1, 0));

    var assignment = BalancedAssignment.of(R.subList(0, 2), P.subList(0, 4), 1, given, Set.of());

    assertThat(assignment.added()).containsExactlyInAnyOrder(pair(2, 1), pair(3, 1));
    assertThat(assignment.loads().values()).containsExactly(2, 2);
  }

  @Test
  void who_reviewed_and_left_is_given_nothing_more() {
    var left = pair(0, 5);

    var assignment =
        BalancedAssignment.of(R.subList(0, 1), P.subList(0, 3), 2, Set.of(left), Set.of());

    assertThat(assignment.added()).containsExactlyInAnyOrder(pair(0, 0), pair(1, 0), pair(2, 0));
    assertThat(assignment.loads()).isEqualTo(Map.of(R.getFirst(), 3));
    assertThat(assignment.missing()).isEqualTo(Map.of(P.get(1), 1, P.get(2), 1));
  }

  @Test
  void what_cannot_get_enough_is_named_with_how_many_it_lacks() {
    var barred = Set.of(pair(1, 0), pair(1, 1));

    var assignment = BalancedAssignment.of(R.subList(0, 3), P.subList(0, 2), 2, Set.of(), barred);

    assertThat(assignment.missing()).isEqualTo(Map.of(P.get(1), 1));
    assertThat(BalancedAssignment.of(List.of(), P.subList(0, 1), 2, Set.of(), Set.of()).missing())
        .isEqualTo(Map.of(P.getFirst(), 2));
  }

  @Property(tries = 300)
  void no_other_assignment_is_more_even(
      @ForAll @IntRange(min = 1, max = 4) int reviewers,
      @ForAll @IntRange(min = 1, max = 4) int proposals,
      @ForAll @IntRange(min = 1, max = 2) int wanted,
      @ForAll @Size(16) List<Boolean> conflicts) {
    var pool = R.subList(0, reviewers);
    var barred = new HashSet<ReviewPair>();
    for (int p = 0; p < proposals; p++) {
      for (int r = 0; r < reviewers; r++) {
        if (conflicts.get(p * 4 + r)) {
          barred.add(pair(p, r));
        }
      }
    }

    var assignment = BalancedAssignment.of(pool, P.subList(0, proposals), wanted, Set.of(), barred);

    assertThat(assignment.added()).doesNotHaveDuplicates().noneMatch(barred::contains);
    assertThat(squares(assignment.loads().values()))
        .isEqualTo(leastSquares(pool, proposals, wanted, barred, 0, new int[reviewers]));
  }

  /** Who reviewed and left is given nothing, past whatever conflicts nobody derives for them. */
  @Property(tries = 300)
  void who_left_keeps_what_they_did_and_is_given_nothing(
      @ForAll @IntRange(min = 0, max = 4) int reviewers,
      @ForAll @IntRange(min = 1, max = 4) int proposals,
      @ForAll @IntRange(min = 1, max = 3) int wanted,
      @ForAll @Size(8) List<Boolean> reviewedByLeft) {
    var given = new HashSet<ReviewPair>();
    for (int i = 0; i < reviewedByLeft.size(); i++) {
      if (reviewedByLeft.get(i) && i / 2 < proposals) {
        given.add(pair(i / 2, 4 + i % 2));
      }
    }
    var pool = R.subList(0, reviewers);

    var assignment = BalancedAssignment.of(pool, P.subList(0, proposals), wanted, given, Set.of());

    assertThat(assignment.added()).allMatch(each -> pool.contains(each.reviewer()));
    assertThat(assignment.loads().keySet()).containsExactlyInAnyOrderElementsOf(pool);
    var loads = assignment.loads().values();
    assertThat(loads.stream().mapToInt(load -> load).sum()).isEqualTo(assignment.added().size());
  }

  /** Loads differ by one at most when nobody has an interest. */
  @Property(tries = 200)
  void without_conflicts_loads_differ_by_one_at_most(
      @ForAll @IntRange(min = 1, max = 6) int reviewers,
      @ForAll @IntRange(min = 0, max = 12) int proposals,
      @ForAll @IntRange(min = 1, max = 3) int wanted) {
    var loads =
        BalancedAssignment.of(
                R.subList(0, reviewers), P.subList(0, proposals), wanted, Set.of(), Set.of())
            .loads()
            .values();
    assertThat(Collections.max(loads) - Collections.min(loads)).isLessThanOrEqualTo(1);
  }

  /** By trying all: each proposal takes as many as it can get. */
  private static int leastSquares(
      List<UUID> pool, int proposals, int wanted, Set<ReviewPair> barred, int p, int[] loads) {
    if (p == proposals) {
      return IntStream.of(loads).map(load -> load * load).sum();
    }
    var free =
        IntStream.range(0, pool.size()).filter(r -> !barred.contains(pair(p, r))).boxed().toList();
    int takes = Math.min(wanted, free.size());
    int least = Integer.MAX_VALUE;
    for (int chosen = 0; chosen < 1 << free.size(); chosen++) {
      if (Integer.bitCount(chosen) == takes) {
        int[] next = loads.clone();
        for (int i = 0; i < free.size(); i++) {
          next[free.get(i)] += chosen >> i & 1;
        }
        least = Math.min(least, leastSquares(pool, proposals, wanted, barred, p + 1, next));
      }
    }
    return least;
  }

  private static int squares(Collection<Integer> loads) {
    return loads.stream().mapToInt(load -> load * load).sum();
  }

  private static ReviewPair pair(int proposal, int reviewer) {
    return new ReviewPair(P.get(proposal), R.get(reviewer));
  }

  private static List<UUID> ids(char kind, int howMany) {
    return IntStream.range(0, howMany)
        .mapToObj(i -> UUID.nameUUIDFromBytes((kind + "" + i).getBytes(StandardCharsets.UTF_8)))
        .toList();
  }
}
