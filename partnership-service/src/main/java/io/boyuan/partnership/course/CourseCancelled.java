package io.boyuan.partnership.course;

import java.util.UUID;

/**
 * A course does not take place, as other features hear of it in the same transaction.
 *
 * @param course as it stands
 * @param by who called it off
 */
public record CourseCancelled(CourseView course, UUID by) {}
