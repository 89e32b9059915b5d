package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A team looks after a spot no more.
 *
 * @param adoptionId the adoption
 * @param aggregateVersion version of the adoption
 * @param spotId the spot
 * @param communityCode in which community
 * @param teamCode the team
 * @param universityCode the university it belongs to
 * @param endedOn the last day
 */
public record SpotAdoptionEnded(
    UUID adoptionId,
    long aggregateVersion,
    UUID spotId,
    String communityCode,
    String teamCode,
    String universityCode,
    LocalDate endedOn)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.spot-adoption-ended.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return adoptionId;
  }
}
