package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A team looks after a spot of the city-civility campaign from today on.
 *
 * @param adoptionId the adoption
 * @param aggregateVersion version of the adoption
 * @param spotId the spot
 * @param communityCode in which community
 * @param teamCode the team
 * @param universityCode the university it belongs to
 * @param fromOn first day
 * @param untilOn last day
 */
public record SpotAdoptionBegan(
    UUID adoptionId,
    long aggregateVersion,
    UUID spotId,
    String communityCode,
    String teamCode,
    String universityCode,
    LocalDate fromOn,
    LocalDate untilOn)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.spot-adoption-began.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return adoptionId;
  }
}
