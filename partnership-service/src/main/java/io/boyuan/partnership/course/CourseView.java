package io.boyuan.partnership.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 课程: what is taught in a term, as it is shown.
 *
 * @param id the course
 * @param termId the term
 * @param communityCode whose academy
 * @param teacherId who teaches
 * @param title what it is called, in Chinese
 * @param titleEn what it is called, in English
 * @param summary what it is about, in Chinese
 * @param summaryEn what it is about, in English
 * @param audience for whom it is
 * @param cohort who takes it together with other courses of the same cohort, null for nobody
 * @param youngest age in whole years on the first day, null for any
 * @param oldest age in whole years on the first day, null for any
 * @param fewest below so many participants it is not held
 * @param capacity places
 * @param enrolled places taken
 * @param pace how often its sessions are
 * @param lessons how many sessions
 * @param minutes how long each is
 * @param firstDay the first day of a daily course, null for a weekly one
 * @param feature what its room must have, null for nothing
 * @param status where it stands
 * @param createdAt when it was planned
 * @param version for the entity tag
 */
public record CourseView(
    UUID id,
    UUID termId,
    String communityCode,
    UUID teacherId,
    String title,
    String titleEn,
    String summary,
    String summaryEn,
    Audience audience,
    String cohort,
    Integer youngest,
    Integer oldest,
    int fewest,
    int capacity,
    int enrolled,
    Pace pace,
    int lessons,
    int minutes,
    LocalDate firstDay,
    String feature,
    CourseStatus status,
    Instant createdAt,
    long version) {}
