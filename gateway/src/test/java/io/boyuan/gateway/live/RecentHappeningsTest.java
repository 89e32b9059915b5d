package io.boyuan.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentHappeningsTest {

  private static final Source GRID = new Source("grid-0");
  private static final Source BOOKING = new Source("booking-0");

  private final RecentHappenings recent = new RecentHappenings(2);
  private final List<String> ids = new ArrayList<>();

  RecentHappeningsTest() {
    recent.begin(GRID, 5);
    recent.begin(BOOKING, 0);
  }

  @Test
  void an_id_tells_the_place_in_every_source() {
    happens(GRID, 5);
    happens(BOOKING, 0);

    assertThat(ids).containsExactly("booking-0.0,grid-0.6", "booking-0.1,grid-0.6");
  }

  @Test
  void who_comes_back_has_missed_what_came_after_in_any_source() {
    happens(GRID, 5);
    happens(BOOKING, 0);

    assertThat(missedSince("booking-0.0,grid-0.6")).containsExactly(BOOKING);
    assertThat(missedSince("booking-0.1,grid-0.5")).containsExactly(GRID);
    assertThat(missedSince("booking-0.1,grid-0.6")).isEmpty();
  }

  @Test
  void what_was_forgotten_is_a_gap_for_who_has_not_heard_it() {
    happens(GRID, 5);
    happens(GRID, 6);
    happens(GRID, 7);

    assertThat(isGapSince("booking-0.0,grid-0.5")).isTrue();
    assertThat(isGapSince("booking-0.0,grid-0.6")).isFalse();
  }

  @Test
  void what_nobody_may_hear_moves_the_place_and_is_not_kept() {
    recent.add(GRID, 5, id -> null, told -> {});
    happens(BOOKING, 0);

    assertThat(ids).containsExactly("booking-0.1,grid-0.6");
    assertThat(missedSince("booking-0.0,grid-0.5")).containsExactly(BOOKING);
  }

  @Test
  void a_place_of_another_kafka_is_a_gap_and_no_place() {
    recent.readFrom("0000000a", known -> {});
    happens(GRID, 5);

    assertThat(ids.getLast()).startsWith("0000000a:");
    assertThat(isGapSince(ids.getLast())).isFalse();
    assertThat(isGapSince("0000000b:booking-0.0,grid-0.5")).isTrue();
    assertThat(isGapSince("booking-0.0,grid-0.5")).isTrue();
  }

  @Test
  void what_was_kept_of_another_kafka_is_dropped_and_all_are_told() {
    var told = new ArrayList<String>();
    recent.readFrom("0000000a", told::add);
    happens(GRID, 5);
    var before = ids.getLast();

    assertThat(recent.readFrom("0000000a", told::add)).isFalse();
    assertThat(recent.readFrom("0000000b", told::add)).isTrue();
    recent.begin(GRID, 0);
    happens(GRID, 0);

    assertThat(told).containsExactly("0000000a", "0000000b");
    assertThat(isGapSince(before)).isTrue();
    assertThat(ids.getLast()).isEqualTo("0000000b:grid-0.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "grid-0", "grid-0.", "grid-0.-1", "grid-0.1,", "grid-0.9999999999999999999"})
  void an_id_that_was_never_given_is_a_gap(String id) {
    recent.readFrom("0000000a", known -> {});

    assertThat(isGapSince(id)).isTrue();
  }

  private void happens(Source source, long offset) {
    recent.add(
        source,
        offset,
        id -> {
          ids.add(id);
          var event = Buffer.buffer(id);
          return new Happening(source, offset, "boyuan", null, Set.of(), event, event);
        },
        told -> {});
  }

  private List<Source> missedSince(String id) {
    var sources = new ArrayList<Source>();
    recent.join(
        Position.of(id), (now, missed, gap) -> missed.forEach(each -> sources.add(each.stream())));
    return sources;
  }

  private boolean isGapSince(String id) {
    var gaps = new ArrayList<Boolean>();
    recent.join(Position.of(id), (now, missed, gap) -> gaps.add(gap));
    return gaps.getFirst();
  }
}
