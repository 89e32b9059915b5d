package io.boyuan.partnership.timetable;

import io.boyuan.partnership.timetabling.Slot;
import java.util.UUID;

/**
 * Where a timetable has the classes of a course.
 *
 * @param id the block
 * @param courseId the course
 * @param slot when, null for nowhere yet
 * @param roomId in which space, null for none yet
 * @param pinned whether the planner leaves them there
 */
record StoredBlock(UUID id, UUID courseId, Slot slot, UUID roomId, boolean pinned) {}
