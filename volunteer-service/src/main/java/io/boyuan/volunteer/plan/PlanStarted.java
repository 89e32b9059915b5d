package io.boyuan.volunteer.plan;

import java.util.UUID;

/**
 * A plan is asked for.
 *
 * @param planId the plan
 */
record PlanStarted(UUID planId) {}
