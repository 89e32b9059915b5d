package io.boyuan.contracts.grid;

import io.boyuan.contracts.Fact;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A community, its grids or micro-grids lie otherwise from a day on.
 *
 * @param groundId the boundaries of the community as a whole
 * @param aggregateVersion counts their changes
 * @param communityCode the community
 * @param validFrom from which day on
 */
public record BoundariesChanged(
    UUID groundId, long aggregateVersion, String communityCode, LocalDate validFrom)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.grid.boundaries-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return groundId;
  }
}
