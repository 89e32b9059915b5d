package io.boyuan.grid.matter;

import java.util.UUID;

/**
 * A matter is solved, closed or given up, in the transaction in which this is told.
 *
 * @param matterId the matter, held
 */
public record MatterEnded(UUID matterId) {}
