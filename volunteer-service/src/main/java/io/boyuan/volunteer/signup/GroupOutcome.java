package io.boyuan.volunteer.signup;

import java.util.UUID;

/**
 * What became of one of a group.
 *
 * @param volunteerId who
 * @param signUpId their sign-up, null when they were refused
 * @param status with a place or waiting, null when they were refused
 * @param refusedBy the name of the problem that refused them, null when they were not
 */
record GroupOutcome(UUID volunteerId, UUID signUpId, SignUp.Status status, String refusedBy) {}
