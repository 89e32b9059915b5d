package io.boyuan.grid.tick;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a tick that was sent.
 *
 * @param id as the phone gave it
 * @param outcome what became of it
 */
@Schema(name = "TickOutcome")
record TickOutcome(UUID id, Kind outcome) {

  /** What becomes of a tick. */
  enum Kind {
    /** It counts. */
    TAKEN,
    /** It was sent before, and counts once. */
    REPEATED,
    /** The round has no such checkpoint. */
    UNKNOWN_CHECKPOINT,
    /** The code is not the one that hangs there. */
    WRONG_CODE,
    /** There is no position to compare. */
    NO_POSITION
  }
}
