package io.boyuan.volunteer.activity;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.shift.ChangeShifts;
import io.boyuan.volunteer.shift.NewShift;
import io.boyuan.volunteer.shift.ScheduleShifts;
import io.boyuan.volunteer.shift.Shift;
import io.boyuan.volunteer.shift.ShiftView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who is in charge publishes an activity, describes it anew, copies or cancels it (V3). */
@ApplicationScoped
class ChangeActivity {

  // What shifts repeat of their activity; served by shift_activity.
  private static final String FOLLOW =
      """
      update shift set activity_title = ?, place_name = ?, place_lat = ?, place_lng = ?,
        rules = (select rules from activity where id = ?), version = version + 1
      where activity_id = ? and starts_at > ?
      """;

  private final Activities activities;
  private final ScheduleShifts schedule;
  private final ChangeShifts changeShifts;
  private final Sql sql;
  private final EntityManager entities;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  ChangeActivity(
      Activities activities,
      ScheduleShifts schedule,
      ChangeShifts changeShifts,
      Sql sql,
      EntityManager entities,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.activities = activities;
    this.schedule = schedule;
    this.changeShifts = changeShifts;
    this.sql = sql;
    this.entities = entities;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Describes it anew; shifts that have not begun follow.
   *
   * @param id the activity
   * @param change how it is described
   * @param ifMatch the version that was read
   * @return the activity
   * @throws Problem 403 {@code other-community}, 404, 409 {@code activity-cancelled}, 412, 428
   */
  @Transactional
  Defined<ActivityView> describe(UUID id, ActivityChange change, String ifMatch) {
    var activity = held(id);
    EntityTags.require(ifMatch, activity.version());
    activity.describe(change, clock.instant());
    activities.flush();
    var place = change.place();
    holdShiftsOf(id);
    sql.change(
        FOLLOW,
        change.title(),
        place == null ? null : place.name(),
        place == null ? null : place.lat(),
        place == null ? null : place.lng(),
        id,
        id,
        clock.instant());
    decided(activity, "change-activity", null);
    return shown(activity);
  }

  /**
   * Lets all see a draft.
   *
   * @param id the activity
   * @param from from when on, null for at once
   * @return the activity
   * @throws Problem 403 {@code other-community}, 404, 409 {@code already-published}, {@code
   *     activity-cancelled}
   */
  @Transactional
  Defined<ActivityView> publish(UUID id, Instant from) {
    var activity = held(id);
    activity.publish(clock.instant());
    activities.flush();
    holdShiftsOf(id);
    sql.change(
        "update shift set visible_from = ?, version = version + 1 where activity_id = ?",
        from == null ? clock.instant() : from,
        id);
    decided(activity, "publish-activity", null);
    return shown(activity);
  }

  /**
   * Cancels it with all its shifts that have not begun; who signed up is told.
   *
   * @param id the activity
   * @param reason why
   * @return the activity
   * @throws Problem 403 {@code other-community}, 404, 409 {@code activity-cancelled}
   */
  @Transactional
  Defined<ActivityView> cancel(UUID id, String reason) {
    var activity = held(id);
    activity.cancel(reason, clock.instant());
    activities.flush();
    changeShifts.cancelAll(id, reason);
    decided(activity, "cancel-activity", reason);
    return shown(activity);
  }

  /**
   * Plans the same again, so many days later; nobody is signed up for it.
   *
   * @param id the activity
   * @param days how many days later
   * @return the new activity, a draft
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  ActivityView copy(UUID id, int days) {
    var original = held(id);
    var copy = original.copy(ids.next(), caller.id(), clock.instant());
    var planned = new ArrayList<NewShift>();
    var shifts = schedule.ofActivity(id);
    for (var post : original.posts()) {
      var copied = copy.addCopy(ids.next(), post);
      var like = PlanActivity.like(copy, copied, Activity.NEVER);
      shifts.stream()
          .filter(shift -> shift.postId().equals(post.id()))
          .filter(shift -> shift.status() == Shift.Status.OPEN)
          .forEach(shift -> planned.add(later(like, shift, days)));
    }
    activities.persistAndFlush(copy);
    List<ShiftView> scheduled = schedule.schedule(planned);
    decided(copy, "copy-activity", null);
    return ActivityView.of(copy, scheduled);
  }

  /** In one order, as whoever changes several shifts holds them. */
  private void holdShiftsOf(UUID activity) {
    sql.list(
        "select id from shift where activity_id = ? order by id for no key update",
        row -> row.id("id"),
        activity);
  }

  /** At the same time of day, also across a change of the clock. */
  private NewShift later(NewShift like, ShiftView shift, int days) {
    return like.at(
        shift.startsAt().atZone(zone).plusDays(days).toInstant(),
        shift.endsAt().atZone(zone).plusDays(days).toInstant(),
        null,
        null);
  }

  private Activity held(UUID id) {
    var activity = activities.holding(id).orElseThrow(Problem::notFound);
    Charge.require(caller, activity.communityCode(), activity.organizationCode());
    return activity;
  }

  /** The shifts were changed past the persistence context. */
  private Defined<ActivityView> shown(Activity activity) {
    activities.flush();
    long version = activity.version();
    var id = activity.id();
    entities.clear();
    var fresh = activities.withPosts(id).orElseThrow();
    return new Defined<>(ActivityView.of(fresh, schedule.ofActivity(id)), version, false);
  }

  private void decided(Activity activity, String what, String reason) {
    trail.record(
        Decision.of(activity.communityCode(), what, "activity", activity.id()).because(reason));
  }
}
