package io.boyuan.partnership.course;

/**
 * A course has more places than before, as other features hear of it in the same transaction.
 *
 * @param course as it stands, held
 */
public record CoursePlacesAdded(CourseView course) {}
