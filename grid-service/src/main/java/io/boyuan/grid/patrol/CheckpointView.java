package io.boyuan.grid.patrol;

import io.boyuan.platform.text.Names;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A checkpoint of a route.
 *
 * @param id the checkpoint
 * @param names what it is called
 * @param lat degrees north, null when it has no position
 * @param lng degrees east
 * @param radius in metres, how near is near enough
 * @param hasCode whether a QR code hangs there
 * @param checklist what is to be looked at
 */
@Schema(name = "Checkpoint")
record CheckpointView(
    UUID id,
    Names names,
    Double lat,
    Double lng,
    int radius,
    boolean hasCode,
    List<String> checklist) {}
