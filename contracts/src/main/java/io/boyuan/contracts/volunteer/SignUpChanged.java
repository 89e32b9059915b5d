package io.boyuan.contracts.volunteer;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's promise to serve in a shift was made or changed.
 *
 * @param signUpId the sign-up
 * @param aggregateVersion version of the sign-up
 * @param shiftId the shift
 * @param activityId the activity it belongs to
 * @param communityCode the community it serves
 * @param volunteerId who
 * @param status {@code CONFIRMED}, {@code WAITLISTED}, {@code WITHDRAWN}, {@code CANCELLED}, {@code
 *     MISSED} or {@code NOT_ADMITTED}
 * @param cause why, such as {@code PROMOTED} or {@code SHIFT_CANCELLED}
 * @param startsAt begin of the shift
 * @param endsAt end of the shift
 */
public record SignUpChanged(
    UUID signUpId,
    long aggregateVersion,
    UUID shiftId,
    UUID activityId,
    String communityCode,
    UUID volunteerId,
    String status,
    String cause,
    Instant startsAt,
    Instant endsAt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.volunteer.sign-up-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return signUpId;
  }
}
