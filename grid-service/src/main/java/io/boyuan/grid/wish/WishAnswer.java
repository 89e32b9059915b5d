package io.boyuan.grid.wish;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What staff answered to all who support a wish.
 *
 * @param id the answer
 * @param words what they said
 * @param at when
 */
@Schema(name = "WishAnswer")
record WishAnswer(UUID id, @Schema(examples = "已列入明年预算") String words, Instant at) {}
