package io.boyuan.volunteer.signup;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** How well somebody kept their promises in the last year; what is longer ago is forgotten (V4). */
@ApplicationScoped
public class Reliability {

  private static final Duration REMEMBERED = Duration.ofDays(365);

  // Served by sign_up_missed.
  private static final String KEPT =
      """
      select count(*) filter (where attended) as kept,
        count(*) filter (where status = 'MISSED') as missed
      from sign_up where volunteer_id = ? and starts_at > ? and (status = 'MISSED' or attended)
      """;

  private final Sql sql;
  private final Clock clock;

  @Inject
  Reliability(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * How well somebody kept their promises.
   *
   * @param person who
   * @return counts of the last year
   */
  public Kept of(UUID person) {
    return sql.first(
            KEPT,
            row -> new Kept(row.number("kept"), row.number("missed")),
            person,
            clock.instant().minus(REMEMBERED))
        .orElseThrow();
  }

  /**
   * Promises of the last year.
   *
   * @param kept to how many they came
   * @param missed to how many they did not come
   */
  public record Kept(int kept, int missed) {

    /**
     * Of a hundred promises, how many they kept.
     *
     * @return 100 for who never promised
     */
    public int percent() {
      return kept + missed == 0 ? 100 : kept * 100 / (kept + missed);
    }
  }
}
