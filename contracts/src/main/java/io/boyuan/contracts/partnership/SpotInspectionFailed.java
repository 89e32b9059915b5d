package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A spot did not pass its inspection.
 *
 * @param inspectionId the inspection
 * @param aggregateVersion zero, an inspection happens once
 * @param spotId the spot
 * @param communityCode in which community
 * @param teamCode the team that looks after it, null when none does
 * @param inspectedAt when
 * @param points how many points it got
 * @param most how many it could get
 * @param mendBy until when it must be mended
 */
public record SpotInspectionFailed(
    UUID inspectionId,
    long aggregateVersion,
    UUID spotId,
    String communityCode,
    String teamCode,
    Instant inspectedAt,
    int points,
    int most,
    LocalDate mendBy)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.spot-inspection-failed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return inspectionId;
  }
}
