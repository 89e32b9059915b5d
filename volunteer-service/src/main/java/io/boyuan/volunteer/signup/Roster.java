package io.boyuan.volunteer.signup;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.service.Attendee;
import io.boyuan.volunteer.shift.Shift;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who is to serve in a shift, for those who take attendance. */
@ApplicationScoped
public class Roster {

  private final SignUps signUps;

  @Inject
  Roster(SignUps signUps) {
    this.signUps = signUps;
  }

  /**
   * Notes that somebody came, and refuses who has no place.
   *
   * @param shift the shift
   * @param volunteerId the volunteer
   * @return what their record needs
   * @throws Problem 409 {@code not-signed-up}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Attendee attend(Shift shift, UUID volunteerId) {
    var signUp = signUpOf(shift, volunteerId);
    signUp.attend();
    return attendee(shift, signUp);
  }

  /**
   * Notes afterwards that somebody came, also when they were said to have missed it.
   *
   * @param shift the shift
   * @param volunteerId the volunteer
   * @return what their record needs
   * @throws Problem 409 {@code not-signed-up}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Attendee attendAfterAll(Shift shift, UUID volunteerId) {
    var signUp = signUpOf(shift, volunteerId);
    signUp.attendAfterAll();
    return attendee(shift, signUp);
  }

  private SignUp signUpOf(Shift shift, UUID volunteerId) {
    return signUps.of(shift.id(), volunteerId).orElseThrow(() -> Problem.conflict("not-signed-up"));
  }

  /** Points go to the organization that plans the shift, or else to the volunteer's own. */
  private static Attendee attendee(Shift shift, SignUp signUp) {
    return new Attendee(
        signUp.id(),
        shift.id(),
        shift.activityId(),
        signUp.volunteerId(),
        signUp.volunteerName(),
        shift.communityCode(),
        shift.organizationCode() == null ? signUp.organizationCode() : shift.organizationCode(),
        signUp.teamCode(),
        shift.category(),
        shift.activityTitle(),
        shift.place() == null ? null : shift.place().name(),
        shift.startsAt(),
        shift.endsAt());
  }
}
