package io.boyuan.partnership.assignment;

import java.util.UUID;

/**
 * That somebody reviews a proposal.
 *
 * @param proposal what
 * @param reviewer who
 */
record ReviewPair(UUID proposal, UUID reviewer) {}
