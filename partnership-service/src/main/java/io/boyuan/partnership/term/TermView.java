package io.boyuan.partnership.term;

import io.boyuan.partnership.hours.WeekWindow;
import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 学期: in which courses are held.
 *
 * @param id the term
 * @param communityCode whose academy
 * @param code by which staff refer to it
 * @param names what it is called
 * @param firstDay its first day
 * @param lastDay its last day
 * @param enrolmentOpensAt when enrolment opens
 * @param residentsOnlyUntil until when only residents of the community may enrol
 * @param childrenHours when classes for children can be, also those for families
 * @param adultsHours when classes for adults can be
 * @param seniorsHours when classes for seniors can be
 * @param createdAt when it was planned
 * @param version for the entity tag
 */
public record TermView(
    UUID id,
    String communityCode,
    String code,
    Names names,
    LocalDate firstDay,
    LocalDate lastDay,
    Instant enrolmentOpensAt,
    Instant residentsOnlyUntil,
    List<WeekWindow> childrenHours,
    List<WeekWindow> adultsHours,
    List<WeekWindow> seniorsHours,
    Instant createdAt,
    long version) {}
