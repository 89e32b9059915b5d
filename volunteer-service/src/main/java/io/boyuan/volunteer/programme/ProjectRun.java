package io.boyuan.volunteer.programme;

import java.time.Instant;
import java.util.UUID;

/**
 * A time a project was run.
 *
 * @param id the run
 * @param projectId the project
 * @param activityId the activity that was made from it
 * @param communityCode the community it serves
 * @param createdAt when it was made
 */
record ProjectRun(
    UUID id, UUID projectId, UUID activityId, String communityCode, Instant createdAt) {}
