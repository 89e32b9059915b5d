package io.boyuan.partnership.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 课表: a timetable of a term, without its classes.
 *
 * @param id the timetable
 * @param termId the term
 * @param communityCode whose academy
 * @param status where it stands
 * @param fromDay from this day on its sessions are
 * @param hard zero when every hard rule is kept, below zero for those that are not; null before it
 *     was planned
 * @param soft how far it is from what everybody would like, at best zero
 * @param createdAt when it was begun
 * @param plannedAt when the planner ended, null before
 * @param publishedAt when it was published, null before
 * @param version for the entity tag
 */
public record TimetableView(
    UUID id,
    UUID termId,
    String communityCode,
    TimetableStatus status,
    LocalDate fromDay,
    Integer hard,
    Integer soft,
    Instant createdAt,
    Instant plannedAt,
    Instant publishedAt,
    long version) {}
