package io.boyuan.volunteer.signup;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.shift.Shift;
import io.boyuan.volunteer.shift.ShiftChanged;
import io.boyuan.volunteer.shift.Shifts;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Who signed up follows the shift: to another time, to a place that there is more, or out when it
 * is cancelled; all are told. It runs in the transaction that changes the shift.
 */
@ApplicationScoped
class FollowShift {

  // Served by overlapping_shift.
  private static final String OVERLAPPED =
      """
      select count(distinct s.volunteer_id) as people
      from sign_up s join commitment c on c.person_id = s.volunteer_id
        and tstzrange(c.starts_at, c.ends_at) && tstzrange(?, ?) and c.source_id <> s.shift_id
      where s.shift_id = ? and s.status in ('CONFIRMED', 'WAITLISTED')
      """;

  /** Sign-ups follow a shift before the order that it serves does. */
  private static final int BEFORE_ORDERS = 1_000;

  private final Shifts shifts;
  private final SignUps signUps;
  private final GivePlace places;
  private final Sql sql;
  private final Outbox outbox;

  @Inject
  FollowShift(Shifts shifts, SignUps signUps, GivePlace places, Sql sql, Outbox outbox) {
    this.shifts = shifts;
    this.signUps = signUps;
    this.places = places;
    this.sql = sql;
    this.outbox = outbox;
  }

  void follow(@Observes @Priority(BEFORE_ORDERS) ShiftChanged changed) {
    var shift = shifts.holding(changed.shiftId()).orElseThrow();
    if (changed.what() != ShiftChanged.What.PLACES && signUps.hasAttended(shift.id())) {
      throw Problem.conflict("already-attended");
    }
    switch (changed.what()) {
      case MOVED -> move(shift);
      case ELSEWHERE -> {
        tell(shift, signUps.standing(shift.id()), Cause.PLACE_CHANGED);
        places.promote(shift);
      }
      case CANCELLED -> cancel(shift);
      case PLACES -> places.promote(shift);
    }
  }

  private void move(Shift shift) {
    int overlapped =
        sql.first(
                OVERLAPPED,
                row -> row.number("people"),
                shift.startsAt(),
                shift.endsAt(),
                shift.id())
            .orElseThrow();
    if (overlapped > 0) {
      throw Problem.conflict("sign-ups-overlap").with("people", overlapped);
    }
    var standing = signUps.standing(shift.id());
    standing.forEach(signUp -> signUp.follow(shift));
    signUps.flush();
    sql.change(
        "update commitment set starts_at = ?, ends_at = ? where id = any (?)",
        shift.startsAt(),
        shift.endsAt(),
        standing.stream().map(SignUp::id).toList());
    tell(shift, standing, Cause.SHIFT_MOVED);
    places.promote(shift);
  }

  private void cancel(Shift shift) {
    var standing = signUps.standing(shift.id());
    standing.forEach(SignUp::cancel);
    signUps.flush();
    sql.change(
        "delete from commitment where id = any (?)", standing.stream().map(SignUp::id).toList());
    tell(shift, standing, Cause.SHIFT_CANCELLED);
  }

  private void tell(Shift shift, List<SignUp> standing, Cause cause) {
    standing.forEach(signUp -> outbox.tell(SignUpFacts.changed(signUp, shift, cause)));
  }
}
