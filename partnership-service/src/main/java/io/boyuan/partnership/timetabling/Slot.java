package io.boyuan.partnership.timetabling;

import java.time.DayOfWeek;

/**
 * When the classes of a course are.
 *
 * @param day on which day of the week; null for a course that is held day after day
 * @param start their begin, in minutes of the day
 */
public record Slot(DayOfWeek day, int start) {}
