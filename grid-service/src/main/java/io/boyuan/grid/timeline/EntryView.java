package io.boyuan.grid.timeline;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that became of a request, as it is shown.
 *
 * @param id the entry
 * @param at when
 * @param kind what
 * @param status where the request stood after it
 * @param isPublic whether the resident may see it
 * @param words what was said
 * @param actorRole as what somebody did it
 * @param actorId who, null for the system, for residents, and for those who were forgotten
 * @param unit who owns the request after it
 * @param level how far up it is after it
 */
@Schema(name = "TimelineEntry")
public record EntryView(
    UUID id,
    Instant at,
    Entry.Kind kind,
    String status,
    boolean isPublic,
    String words,
    Actor.Role actorRole,
    UUID actorId,
    String unit,
    String level) {}
