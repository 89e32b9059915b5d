package io.boyuan.booking.booking;

import java.time.Instant;
import java.util.UUID;

/**
 * 预约码: what a ticket says.
 *
 * @param bookingId the booking it is for
 * @param spaceId the space it opens
 * @param opensAt from when
 * @param closesAt until when
 */
record Ticket(UUID bookingId, UUID spaceId, Instant opensAt, Instant closesAt) {}
