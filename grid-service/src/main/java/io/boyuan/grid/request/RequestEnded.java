package io.boyuan.grid.request;

import java.util.UUID;

/**
 * A request is solved or closed, in the transaction in which this is told.
 *
 * @param requestId the request, held
 */
public record RequestEnded(UUID requestId) {}
