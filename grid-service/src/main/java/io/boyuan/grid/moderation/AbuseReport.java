package io.boyuan.grid.moderation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody says that a public request should not be public.
 *
 * @param id the report
 * @param requestId which request
 * @param number what people know it by
 * @param words why
 * @param createdAt when
 */
@Schema(name = "AbuseReport")
record AbuseReport(UUID id, UUID requestId, String number, String words, Instant createdAt) {}
