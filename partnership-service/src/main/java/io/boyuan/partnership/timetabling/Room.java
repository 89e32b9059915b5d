package io.boyuan.partnership.timetabling;

import io.boyuan.partnership.hours.WeekWindow;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A room that classes can be put in.
 *
 * @param id the space
 * @param capacity how many people it holds
 * @param features what it has
 * @param openHours when classes can be held in it
 */
public record Room(UUID id, int capacity, Set<String> features, List<WeekWindow> openHours) {}
