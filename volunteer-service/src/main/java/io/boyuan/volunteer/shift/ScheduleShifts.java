package io.boyuan.volunteer.shift;

import io.boyuan.platform.calendar.InstalledHolidays;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Puts the shifts of an activity on the calendar. */
@ApplicationScoped
public class ScheduleShifts {

  private static final int SECRET_BYTES = 16;

  private final Shifts shifts;
  private final SeriesOfShifts series;
  private final InstalledHolidays holidays;
  private final Ids ids;
  private final ZoneId zone;
  private final SecureRandom random = new SecureRandom();

  @Inject
  ScheduleShifts(
      Shifts shifts,
      SeriesOfShifts series,
      InstalledHolidays holidays,
      Ids ids,
      TimeSettings settings) {
    this.shifts = shifts;
    this.series = series;
    this.holidays = holidays;
    this.ids = ids;
    this.zone = settings.zone();
  }

  /**
   * Schedules shifts.
   *
   * @param planned what is to be scheduled
   * @return the shifts with their ids, earliest first
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<ShiftView> schedule(List<NewShift> planned) {
    var scheduled =
        planned.stream().map(plan -> Shift.schedule(ids.next(), plan, secret())).toList();
    shifts.persist(scheduled);
    return scheduled.stream()
        .sorted(Comparator.comparing(Shift::startsAt))
        .map(ShiftView::of)
        .toList();
  }

  /**
   * The shifts that a rule gives.
   *
   * @param like a shift of the post, at any time
   * @param recurrence the rule
   * @return what is to be scheduled
   * @throws Problem 400 {@code invalid-input}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<NewShift> recurring(NewShift like, Recurrence recurrence) {
    var made = ShiftSeries.of(ids.next(), like, recurrence);
    series.persist(made);
    var planned = new ArrayList<NewShift>();
    for (var begin : made.begins(zone, holidays.calendar())) {
      var end = begin.plus(made.length());
      planned.add(like.at(begin.toInstant(), end.toInstant(), made.id(), begin.toLocalDate()));
    }
    return planned;
  }

  /**
   * The shifts of an activity.
   *
   * @param activityId the activity
   * @return earliest first
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<ShiftView> ofActivity(UUID activityId) {
    return shifts.ofActivity(activityId).stream().map(ShiftView::of).toList();
  }

  /**
   * The shifts of an activity that anybody may see.
   *
   * @param activityId the activity
   * @param now when
   * @return earliest first
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<ShiftView> visibleOfActivity(UUID activityId, Instant now) {
    return shifts.ofActivity(activityId).stream()
        .filter(shift -> shift.isVisible(now))
        .map(ShiftView::of)
        .toList();
  }

  /**
   * The one shift of an activity is where a dispatch order is served.
   *
   * @param activityId the activity
   * @param orderId the order
   * @return the shift's id
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID serving(UUID activityId, UUID orderId) {
    var shift = shifts.ofActivity(activityId).getFirst();
    shift.serves(orderId);
    return shift.id();
  }

  private String secret() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return Base64.getEncoder().encodeToString(secret);
  }
}
