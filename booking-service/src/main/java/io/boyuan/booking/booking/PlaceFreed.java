package io.boyuan.booking.booking;

import io.boyuan.booking.space.Interval;
import java.util.UUID;

/**
 * Part of a space became free, in the transaction in which this is told.
 *
 * @param spaceId the space
 * @param time when it is free now
 */
public record PlaceFreed(UUID spaceId, Interval time) {}
