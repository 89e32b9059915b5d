package io.boyuan.volunteer.activity;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Activities whose reason is called otherwise, or is elsewhere, follow it. */
@ApplicationScoped
public class DescribeAgreed {

  // Served by shift_activity.
  private static final String FOLLOW =
      """
      update shift set activity_title = ?, place_name = ?, place_lat = ?, place_lng = ?,
        version = version + 1
      where activity_id = ? and starts_at > ?
      """;

  private final Activities activities;
  private final Sql sql;
  private final Clock clock;

  @Inject
  DescribeAgreed(Activities activities, Sql sql, Clock clock) {
    this.activities = activities;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Describes one anew with its shifts that have not begun, none of which may be read yet.
   *
   * @param id the activity
   * @param title what it is called
   * @param place where it is, null when not said
   * @throws Problem 409 {@code activity-cancelled}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void describe(UUID id, String title, Place place) {
    var now = clock.instant();
    var activity = activities.holding(id).orElseThrow();
    var change = new ActivityChange(title, activity.description(), place, activity.rules());
    activity.describe(change, now);
    activities.flush();
    sql.change(
        FOLLOW,
        title,
        place == null ? null : place.name(),
        place == null ? null : place.lat(),
        place == null ? null : place.lng(),
        id,
        now);
  }
}
