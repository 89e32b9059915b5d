package io.boyuan.volunteer.signup;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.shift.Shift;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Who accepts to be sent somewhere gets their place the one way there is (D3). */
@ApplicationScoped
public class TakeAssignedPlace {

  private final GivePlace places;
  private final Admission admission;
  private final SignUps signUps;
  private final Clock clock;

  @Inject
  TakeAssignedPlace(GivePlace places, Admission admission, SignUps signUps, Clock clock) {
    this.places = places;
    this.admission = admission;
    this.signUps = signUps;
    this.clock = clock;
  }

  /**
   * Gives a place.
   *
   * @param shift the shift, held, with a free place and nobody who waits
   * @param sent who is sent
   * @param by who accepts for them, null for themselves
   * @return their sign-up
   * @throws Problem 409 {@code already-signed-up}, {@code overlapping-shift}, and what keeps others
   *     out too
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID take(Shift shift, Sent sent, UUID by) {
    return places.give(shift, sent.applicant(), WayIn.ASSIGNMENT, by).id();
  }

  /**
   * Refuses who could not have a place, in the transaction of the caller, who may go on.
   *
   * @param shift the shift
   * @param sent who would be sent
   * @throws Problem 409 what keeps others out too
   */
  public void requireAdmitted(Shift shift, Sent sent) {
    admission.require(shift, sent.applicant(), WayIn.ASSIGNMENT);
  }

  /**
   * Takes the place back; once the shift has begun it counts as missed.
   *
   * @param shift the shift, held
   * @param signUpId whose place
   * @throws Problem 404, 409 {@code already-attended}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void giveBack(Shift shift, UUID signUpId) {
    var signUp =
        signUps.findByIdOptional(signUpId).filter(SignUp::stands).orElseThrow(Problem::notFound);
    if (signUp.isConfirmed() && !clock.instant().isBefore(shift.startsAt())) {
      places.miss(shift, signUp);
    } else {
      places.takeBack(shift, signUp, Cause.WITHDREW);
    }
  }

  /**
   * Who is sent.
   *
   * @param personId who
   * @param name what they are called
   * @param organizationCode for which organization, null for none
   * @param teamCode in which team of it, null for none
   */
  public record Sent(UUID personId, String name, String organizationCode, String teamCode) {

    Applicant applicant() {
      return new Applicant(
          personId,
          name,
          organizationCode == null ? Set.of() : Set.of(organizationCode),
          organizationCode,
          teamCode);
    }
  }
}
