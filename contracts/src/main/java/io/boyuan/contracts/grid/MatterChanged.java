package io.boyuan.contracts.grid;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * A matter that the three parties solve together was raised, described anew or taken further.
 *
 * @param matterId the matter
 * @param aggregateVersion version of the matter
 * @param communityCode the community it concerns
 * @param gridCode the grid it concerns, null for all of the community
 * @param title in a few words
 * @param category what kind of matter
 * @param status OPEN, PLANNED, IN_PROGRESS, SOLVED, CLOSED or DROPPED
 * @param at when
 */
public record MatterChanged(
    UUID matterId,
    long aggregateVersion,
    String communityCode,
    String gridCode,
    String title,
    String category,
    String status,
    Instant at)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.grid.matter-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return matterId;
  }
}
