package io.boyuan.volunteer.standing;

import java.util.List;

/**
 * What somebody served in a year.
 *
 * @param year which
 * @param minutes verified
 * @param records how often
 * @param stars their level at the end of the year
 * @param starsBefore their level at its begin
 * @param communities the communities they served
 * @param byCategory minutes by kind of service, the most first
 * @param byMonth minutes by month, the earliest first
 */
record YearInReview(
    int year,
    long minutes,
    long records,
    int stars,
    int starsBefore,
    List<String> communities,
    List<MyStanding.OfCategory> byCategory,
    List<MyStanding.OfMonth> byMonth) {}
