package io.boyuan.volunteer.activity;

import java.util.UUID;

/**
 * Who is in charge of an activity cancelled it, in the transaction in which this is told.
 *
 * @param activityId the activity, held
 * @param reason why
 */
public record ActivityCancelled(UUID activityId, String reason) {}
