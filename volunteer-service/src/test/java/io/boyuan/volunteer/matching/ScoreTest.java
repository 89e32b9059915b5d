package io.boyuan.volunteer.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.volunteer.Audience;
import io.boyuan.volunteer.Place;
import io.boyuan.volunteer.catalogue.TimeWindow;
import io.boyuan.volunteer.catalogue.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each case is worked by hand. */
class ScoreTest {

  private static final Instant NINE = Instant.parse("2026-03-07T01:00:00Z");
  private static final Place SOUTH_GATE = new Place("南门", 27.9265, 120.6951);

  /** 0.0449661 degrees of latitude are five kilometres. */
  private static final Place FIVE_KM_NORTH = new Place("北边", 27.9265 + 0.0449661, 120.6951);

  private static final Terms NEED =
      terms(Set.of("first-aid", "english", "music"), hours(0, 4), Set.of(Audience.SENIORS));

  @Test
  void what_fits_in_every_way_has_a_hundred_points() {
    assertThat(Score.of(NEED, NEED, new Standing(20, 20, 0)).total()).isEqualTo(100);
  }

  @Test
  void what_fits_in_no_way_has_none() {
    var resource =
        new Terms(Set.of("haircut"), hours(5, 6), Set.of(Audience.CHILDREN), FIVE_KM_NORTH, 4);

    assertThat(points(Score.of(NEED, resource, new Standing(10, 0, 5))))
        .containsExactly(0, 0, 0, 0, 0, 0);
  }

  @Test
  void each_part_gives_its_share() {
    // Two skills of three: 20. Three hours of four: 18.75, so 19. Five of ten kilometres: 15 less
    // half of ten, so 10. One audience of one: 10. Nine of ten came: 9. Two open matches: 6.
    var resource =
        new Terms(
            Set.of("first-aid", "english"),
            hours(1, 8),
            Set.of(Audience.SENIORS, Audience.CHILDREN),
            FIVE_KM_NORTH,
            10);

    var score = Score.of(NEED, resource, new Standing(10, 9, 2));

    assertThat(points(score)).containsExactly(20, 19, 10, 10, 9, 6);
    assertThat(score.total()).isEqualTo(74);
    assertThat(score.parts().get(0).reason()).isEqualTo("具备所需 3 项技能中的 2 项");
    assertThat(score.parts().get(0).reasonEn()).isEqualTo("has 2 of the 3 skills wanted");
    assertThat(score.parts().get(1).reasonEn()).isEqualTo("is free for 75% of the time wanted");
    assertThat(score.parts().get(2).reason()).isEqualTo("相距 5.0 公里，可达 10 公里");
    assertThat(score.parts().get(4).reasonEn())
        .isEqualTo("came to 90% of the places it took in the last year");
  }

  @Test
  void what_is_not_said_does_not_count_against_anyone() {
    var anything = new Terms(Set.of(), always(), Set.of(Audience.ALL), null, 10);

    // Reliability alone is unknown, and taken as half.
    assertThat(points(Score.of(anything, NEED, Standing.UNKNOWN)))
        .containsExactly(30, 25, 15, 10, 5, 10);
  }

  @Test
  void who_does_not_say_where_they_are_is_taken_to_be_far() {
    var resource = new Terms(NEED.skills(), NEED.times(), NEED.audience(), null, 10);

    assertThat(points(Score.of(NEED, resource, Standing.UNKNOWN)))
        .containsExactly(30, 25, 5, 10, 5, 10);
  }

  @Test
  void a_team_that_does_not_say_when_it_is_free_has_half_of_the_time() {
    var team = new Terms(NEED.skills(), null, Set.of(Audience.ALL), null, 10);

    assertThat(points(Score.of(NEED, team, Standing.UNKNOWN)))
        .containsExactly(30, 12, 5, 10, 5, 10);
  }

  @Test
  void each_part_says_the_most_it_can_give_and_they_sum_to_a_hundred() {
    var parts = Score.of(NEED, NEED, Standing.UNKNOWN).parts();

    assertThat(parts.stream().mapToInt(Part::most).sum()).isEqualTo(100);
    assertThat(parts).allMatch(part -> part.points() >= 0 && part.points() <= part.most());
  }

  private static Terms terms(Set<String> skills, Times times, Set<Audience> audience) {
    return new Terms(skills, times, audience, SOUTH_GATE, 10);
  }

  private static Times always() {
    return Times.of(List.of());
  }

  private static Times hours(int... fromTo) {
    var windows = new java.util.ArrayList<TimeWindow>();
    for (int i = 0; i < fromTo.length; i += 2) {
      windows.add(
          new TimeWindow(
              NINE.plus(Duration.ofHours(fromTo[i])), NINE.plus(Duration.ofHours(fromTo[i + 1]))));
    }
    return Times.of(windows);
  }

  private static List<Integer> points(Score score) {
    return Arrays.stream(score.parts().stream().mapToInt(Part::points).toArray()).boxed().toList();
  }
}
