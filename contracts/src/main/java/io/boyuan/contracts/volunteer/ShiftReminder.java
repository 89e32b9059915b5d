package io.boyuan.contracts.volunteer;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's shift begins soon; they may answer whether they come.
 *
 * @param signUpId the sign-up
 * @param aggregateVersion version of the sign-up
 * @param shiftId the shift
 * @param communityCode the community it serves
 * @param volunteerId who is reminded
 * @param startsAt begin of the shift
 * @param hoursBefore how long before, roughly
 */
public record ShiftReminder(
    UUID signUpId,
    long aggregateVersion,
    UUID shiftId,
    String communityCode,
    UUID volunteerId,
    Instant startsAt,
    int hoursBefore)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.volunteer.shift-reminder.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return signUpId;
  }
}
