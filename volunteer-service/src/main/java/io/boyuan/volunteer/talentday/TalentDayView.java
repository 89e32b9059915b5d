package io.boyuan.volunteer.talentday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A Talent Service Day with who takes part.
 *
 * @param day the day
 * @param place where stands are unless they say otherwise
 * @param opensAt when stands open unless they say otherwise
 * @param closesAt when stands close unless they say otherwise
 * @param items a page of the stands, in the order their talents answered
 * @param nextCursor where the next page begins, null on the last one
 */
record TalentDayView(
    LocalDate day,
    String place,
    Instant opensAt,
    Instant closesAt,
    List<StandView> items,
    String nextCursor) {}
