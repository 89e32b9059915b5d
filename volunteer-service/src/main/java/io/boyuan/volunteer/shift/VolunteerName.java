package io.boyuan.volunteer.shift;

import java.util.UUID;

/**
 * Who signs up.
 *
 * @param id the subject of their token
 * @param name what they are called, for the coordinator to read
 */
record VolunteerName(UUID id, String name) {}
