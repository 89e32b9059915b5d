package io.boyuan.grid.dutypost;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim as who claimed sees it.
 *
 * @param id the claim
 * @param claimedAt since when
 * @param endedAt until when, null while it stands
 * @param post what was claimed
 */
@Schema(name = "MyDutyPostClaim")
record MyClaim(
    UUID id, Instant claimedAt, @Schema(nullable = true) Instant endedAt, PostView post) {}
