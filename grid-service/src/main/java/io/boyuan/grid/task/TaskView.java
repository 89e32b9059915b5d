package io.boyuan.grid.task;

import io.boyuan.grid.tripartite.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task as the parties read it.
 *
 * @param id the task
 * @param matterId the matter it is for
 * @param party whose task it is
 * @param title what is to be done
 * @param dueOn by when
 * @param overdue whether it should have been done by now, or was done too late
 * @param doneAt when it was done, null before
 * @param doneByName who said so, null before
 * @param evidence what was done, null before
 * @param photoIds photos of it
 * @param withdrawn whether it need not be done any more
 * @param createdAt when it was added
 */
@Schema(name = "Task")
record TaskView(
    UUID id,
    UUID matterId,
    Party party,
    String title,
    LocalDate dueOn,
    boolean overdue,
    Instant doneAt,
    String doneByName,
    String evidence,
    List<UUID> photoIds,
    boolean withdrawn,
    Instant createdAt) {}
