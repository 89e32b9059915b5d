package io.boyuan.grid.help;

import java.util.UUID;

/**
 * What needs hands: a request or a matter.
 *
 * @param communityCode where
 * @param gridCode in which grid, null where there is none
 * @param requestId the request, null for a matter
 * @param matterId the matter, null for a request
 * @param title for what, without words of who asked
 * @param place where exactly, in words
 * @param lat degrees north, null when not known
 * @param lng degrees east
 */
record Needy(
    String communityCode,
    String gridCode,
    UUID requestId,
    UUID matterId,
    String title,
    String place,
    Double lat,
    Double lng) {}
