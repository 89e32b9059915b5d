package io.boyuan.volunteer.signup;

import java.util.UUID;

/**
 * Somebody has a place in a shift that serves a dispatch order, or has it no longer, in the
 * transaction in which this is told.
 *
 * @param orderId the order
 * @param taken how many places of the shift, which is held, are taken now
 * @param signUpId whose place it is
 * @param isFreed whether they have it no longer
 */
public record PlacesChanged(UUID orderId, int taken, UUID signUpId, boolean isFreed) {}
