package io.boyuan.volunteer.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A session somebody signed up for, as they see it.
 *
 * @param signUpId their sign-up
 * @param attended whether they came, null before anybody marked it
 * @param createdAt when they signed up
 * @param session the session
 */
record MySession(UUID signUpId, Boolean attended, Instant createdAt, SessionView session) {}
