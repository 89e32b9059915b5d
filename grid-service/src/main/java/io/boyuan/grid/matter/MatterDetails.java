package io.boyuan.grid.matter;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the parties read of a matter besides what everybody does.
 *
 * @param matter what everybody reads
 * @param description what exactly it is
 * @param outcome how it was solved or why it was given up, null before
 * @param wishRequestId the residents' wish it grew out of, null for none
 */
@Schema(name = "MatterDetails")
record MatterDetails(MatterView matter, String description, String outcome, UUID wishRequestId) {

  static MatterDetails of(Matter matter) {
    return new MatterDetails(
        MatterView.of(matter), matter.description(), matter.outcome(), matter.wishRequestId());
  }
}
