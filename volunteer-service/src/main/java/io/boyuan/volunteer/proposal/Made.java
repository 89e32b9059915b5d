package io.boyuan.volunteer.proposal;

import java.util.UUID;

/**
 * What was made of an accepted proposal, one of the two.
 *
 * @param activityId an activity
 * @param orderId a dispatch order
 */
record Made(UUID activityId, UUID orderId) {}
