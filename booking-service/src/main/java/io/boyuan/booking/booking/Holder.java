package io.boyuan.booking.booking;

import java.util.UUID;

/**
 * Who books.
 *
 * @param id the subject of their token
 * @param name what they are called, for staff at the door
 */
record Holder(UUID id, String name) {}
