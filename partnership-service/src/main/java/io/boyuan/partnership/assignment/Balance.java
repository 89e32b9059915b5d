package io.boyuan.partnership.assignment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of assigning reviewers.
 *
 * @param added how many were assigned anew
 * @param loads how many proposals each reviewer has now
 * @param shortfalls proposals that lack reviewers, and why
 */
@Schema(name = "ReviewBalance")
record Balance(int added, Map<UUID, Integer> loads, List<Shortfall> shortfalls) {

  /**
   * A proposal that cannot get enough reviewers.
   *
   * @param proposalId which
   * @param number its number in the call
   * @param missing how many it lacks
   * @param reviewers how many there are at all
   * @param conflicts why those who are there cannot review it
   */
  @Schema(name = "ReviewShortfall")
  record Shortfall(
      UUID proposalId, int number, int missing, int reviewers, List<Conflict> conflicts) {}
}
