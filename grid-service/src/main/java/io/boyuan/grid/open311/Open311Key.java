package io.boyuan.grid.open311;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The key of an Open311 client.
 *
 * @param id the key
 * @param client whose it is
 * @param createdAt since when
 * @param revokedAt since when it does not work any more, null while it does
 * @param lastUsedAt when something was last asked with it, null before
 * @param key the key itself; told once, when it is issued
 */
@Schema(name = "Open311Key")
record Open311Key(
    UUID id,
    @Schema(examples = "随手拍小程序") String client,
    Instant createdAt,
    Instant revokedAt,
    Instant lastUsedAt,
    String key) {}
