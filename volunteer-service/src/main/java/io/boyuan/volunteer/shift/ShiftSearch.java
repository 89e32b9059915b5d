package io.boyuan.volunteer.shift;

import io.boyuan.volunteer.Category;
import java.time.Instant;

/**
 * Which shifts are looked for.
 *
 * @param from only those that end after it, now when null
 * @param to only those that start before it, no limit when null
 * @param category only of this kind, any when null
 * @param community only of this community, any when null
 * @param open only those with a free place that are not over
 */
record ShiftSearch(Instant from, Instant to, Category category, String community, boolean open) {}
