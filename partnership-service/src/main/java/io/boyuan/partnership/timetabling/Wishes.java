package io.boyuan.partnership.timetabling;

import io.boyuan.partnership.hours.WeekWindow;
import java.util.List;

/**
 * When those who meet in a class have time.
 *
 * @param audienceHours when its audience has
 * @param unavailable when its teacher can't teach
 * @param preferred when its teacher would like to; empty for no wish
 * @param avoided when its teacher would rather not
 */
public record Wishes(
    List<WeekWindow> audienceHours,
    List<WeekWindow> unavailable,
    List<WeekWindow> preferred,
    List<WeekWindow> avoided) {}
