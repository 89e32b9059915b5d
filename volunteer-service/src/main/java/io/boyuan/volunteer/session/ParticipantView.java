package io.boyuan.volunteer.session;

import java.time.Instant;
import java.util.UUID;

/**
 * Who signed up for a session, for those who mark who came.
 *
 * @param id the sign-up
 * @param volunteerId who
 * @param volunteerName what they are called
 * @param attended whether they came, null before anybody marked it
 * @param createdAt when they signed up
 */
record ParticipantView(
    UUID id, UUID volunteerId, String volunteerName, Boolean attended, Instant createdAt) {}
