package io.boyuan.volunteer.activity;

import java.util.UUID;

/**
 * Who plans an activity.
 *
 * @param id the subject of their token
 * @param organizationCode the organization they plan for, null when for none
 */
record Planner(UUID id, String organizationCode) {}
