package io.boyuan.volunteer.shift;

import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Puts the shifts of an activity on the calendar. */
@ApplicationScoped
public class ScheduleShifts {

  private static final int SECRET_BYTES = 16;

  private final Shifts shifts;
  private final Ids ids;
  private final SecureRandom random = new SecureRandom();

  @Inject
  ScheduleShifts(Shifts shifts, Ids ids) {
    this.shifts = shifts;
    this.ids = ids;
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
   * The shifts of an activity.
   *
   * @param activityId the activity
   * @return earliest first
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<ShiftView> ofActivity(UUID activityId) {
    return shifts.ofActivity(activityId).stream().map(ShiftView::of).toList();
  }

  private String secret() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return Base64.getEncoder().encodeToString(secret);
  }
}
