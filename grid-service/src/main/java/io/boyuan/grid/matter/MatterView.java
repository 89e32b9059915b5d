package io.boyuan.grid.matter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A matter as everybody reads it, without persons.
 *
 * @param id the matter
 * @param communityCode the community it concerns
 * @param gridCode the grid it concerns, null for all of the community
 * @param title in a few words
 * @param category what kind of matter
 * @param status where it stands
 * @param parties who has to do with it
 * @param tasks how many tasks there are
 * @param tasksDone how many of them are done
 * @param createdAt when it was raised
 * @param solvedAt when it was solved, null before
 * @param version for If-Match
 */
@Schema(name = "Matter")
record MatterView(
    UUID id,
    String communityCode,
    String gridCode,
    String title,
    String category,
    MatterStatus status,
    List<MatterParty> parties,
    int tasks,
    int tasksDone,
    Instant createdAt,
    Instant solvedAt,
    long version) {

  static MatterView of(Matter matter) {
    return new MatterView(
        matter.id(),
        matter.communityCode(),
        matter.gridCode(),
        matter.title(),
        matter.category(),
        matter.status(),
        matter.parties(),
        matter.tasks(),
        matter.tasksDone(),
        matter.createdAt(),
        matter.solvedAt(),
        matter.version());
  }
}
