package io.boyuan.grid.follow;

import io.boyuan.grid.request.RequestStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request that somebody follows.
 *
 * @param id the request
 * @param number what people know it by
 * @param category code of its category
 * @param description what is asked, as everybody may read it; null when it is not public
 * @param status where it stands
 * @param since since when they follow it
 * @param changedAt when something was last done
 * @param hasNews whether that was since they last looked
 */
@Schema(name = "FollowedRequest")
record FollowedRequest(
    UUID id,
    @Schema(examples = "2026-000123") String number,
    String category,
    String description,
    RequestStatus status,
    Instant since,
    Instant changedAt,
    boolean hasNews) {}
