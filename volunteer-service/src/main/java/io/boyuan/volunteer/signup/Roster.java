package io.boyuan.volunteer.shift;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Category;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Who is to serve in a shift, for those who take attendance. */
@ApplicationScoped
public class Roster {

  private final Shifts shifts;
  private final SignUps signUps;

  @Inject
  Roster(Shifts shifts, SignUps signUps) {
    this.shifts = shifts;
    this.signUps = signUps;
  }

  /**
   * The shift as attendance needs it.
   *
   * @param shiftId the shift
   * @return its facts
   * @throws Problem 404
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ListedShift shift(UUID shiftId) {
    return shifts.findByIdOptional(shiftId).map(ListedShift::of).orElseThrow(Problem::notFound);
  }

  /**
   * Refuses who has no place in a shift.
   *
   * @param shiftId the shift
   * @param volunteerId the volunteer
   * @return the sign-up's id and the volunteer's name
   * @throws Problem 409 {@code not-signed-up}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Attendance attend(UUID shiftId, UUID volunteerId) {
    var signUp =
        signUps.of(shiftId, volunteerId).orElseThrow(() -> Problem.conflict("not-signed-up"));
    signUp.attend();
    return new Attendance(signUp.id(), signUp.volunteerName());
  }

  /**
   * Somebody who came.
   *
   * @param signUpId their sign-up
   * @param volunteerName what they are called
   */
  public record Attendance(UUID signUpId, String volunteerName) {}

  /**
   * A shift as attendance needs it.
   *
   * @param id the shift
   * @param activityId the activity it belongs to
   * @param communityCode the community it serves
   * @param organizationCode the organization that plans it, null when none
   * @param category kind of service
   * @param startsAt begin
   * @param endsAt end
   * @param checkInSecret what check-in codes are made from
   */
  public record ListedShift(
      UUID id,
      UUID activityId,
      String communityCode,
      String organizationCode,
      Category category,
      Instant startsAt,
      Instant endsAt,
      String checkInSecret) {

    static ListedShift of(Shift shift) {
      return new ListedShift(
          shift.id(),
          shift.activityId(),
          shift.communityCode(),
          shift.organizationCode(),
          shift.category(),
          shift.startsAt(),
          shift.endsAt(),
          shift.checkInSecret());
    }
  }
}
