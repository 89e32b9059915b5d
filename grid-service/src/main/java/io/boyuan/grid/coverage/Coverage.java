package io.boyuan.grid.coverage;

import io.boyuan.platform.text.Names;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well a grid was patrolled in a month.
 *
 * @param gridCode the grid
 * @param planned rounds that were to be walked, without the cancelled
 * @param finished rounds that were walked
 * @param missed rounds that nobody began
 * @param cancelled rounds that were called off
 * @param checkpoints checkpoints of rounds that are over
 * @param ticked how many of them were ticked
 * @param missedCheckpoints those that were not, and how often, the most often first
 */
@Schema(name = "PatrolCoverage")
record Coverage(
    String gridCode,
    int planned,
    int finished,
    int missed,
    int cancelled,
    int checkpoints,
    int ticked,
    List<MissedCheckpoint> missedCheckpoints) {

  /**
   * A checkpoint that was missed.
   *
   * @param names what it is called
   * @param times how often
   */
  @Schema(name = "MissedCheckpoint")
  record MissedCheckpoint(Names names, int times) {}
}
