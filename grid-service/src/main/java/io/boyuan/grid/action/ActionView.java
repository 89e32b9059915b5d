package io.boyuan.grid.action;

import io.boyuan.grid.tripartite.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An action item as the parties read it.
 *
 * @param id the item
 * @param meetingId the meeting that left it
 * @param communityCode whose parties met
 * @param matterId the matter it is for, null for none
 * @param party whose it is
 * @param personName who of them does it, null when that is not said
 * @param title what is to be done
 * @param dueOn by when
 * @param overdue whether it should have been done by now, or was done too late
 * @param doneAt when it was done, null before
 * @param words what was done, or why it need not be; null before
 * @param withdrawn whether it need not be done any more
 * @param createdAt when it was written down
 */
@Schema(name = "ActionItem")
public record ActionView(
    UUID id,
    UUID meetingId,
    String communityCode,
    UUID matterId,
    Party party,
    String personName,
    String title,
    LocalDate dueOn,
    boolean overdue,
    Instant doneAt,
    String words,
    boolean withdrawn,
    Instant createdAt) {

  boolean isOver() {
    return doneAt != null || withdrawn;
  }
}
