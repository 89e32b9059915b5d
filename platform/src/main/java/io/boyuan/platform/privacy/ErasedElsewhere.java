package io.boyuan.platform.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * Another service has forgotten somebody: what the facts of all services say of it.
 *
 * @param personId who
 * @param aggregateVersion zero
 * @param erasedAt when
 * @param receipt of an erasure everywhere, null when only that service was asked
 */
record ErasedElsewhere(UUID personId, long aggregateVersion, Instant erasedAt, UUID receipt) {}
