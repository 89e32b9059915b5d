package io.boyuan.grid.wish;

import io.boyuan.grid.matter.MatterStandings;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wish as somebody sees it who supports it.
 *
 * @param wish what it is
 * @param since since when they support it
 * @param latestAnswer what staff answered last, null for nothing yet
 * @param matter the matter it became and how that stands, null before
 * @param hasNews whether something became of it since they looked
 */
@Schema(name = "SupportedWish")
record SupportedWish(
    WishView wish,
    Instant since,
    WishAnswer latestAnswer,
    MatterStandings.Standing matter,
    boolean hasNews) {}
