package io.boyuan.grid.tick;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A tick as it was kept.
 *
 * @param id as the phone gave it
 * @param checkpointId where
 * @param personId who
 * @param means how they showed it
 * @param weak whether nothing but their word shows it
 * @param distance metres from the checkpoint, null when not known
 * @param outOfRange whether that is farther than it should be
 * @param late whether it came in after the round was over
 * @param deviceAt when, by the phone's clock
 * @param serverAt when it came in
 * @param answers what they saw
 */
@Schema(name = "Tick")
record TickView(
    UUID id,
    UUID checkpointId,
    UUID personId,
    Means means,
    boolean weak,
    Integer distance,
    boolean outOfRange,
    boolean late,
    Instant deviceAt,
    Instant serverAt,
    List<TickPlan.Answer> answers) {}
