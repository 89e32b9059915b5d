package io.boyuan.grid.finding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was found on a round, as it is read.
 *
 * @param id the finding
 * @param roundId the round
 * @param checkpointId at which checkpoint, null at none
 * @param words what
 * @param severity how bad it is
 * @param photoIds photos of it
 * @param lat degrees north, null when not known
 * @param lng degrees east
 * @param foundBy who found it
 * @param foundAt when
 * @param requestId the request it became, null before
 */
@Schema(name = "Finding")
record FindingView(
    UUID id,
    UUID roundId,
    UUID checkpointId,
    String words,
    Severity severity,
    List<UUID> photoIds,
    Double lat,
    Double lng,
    UUID foundBy,
    Instant foundAt,
    UUID requestId) {}
