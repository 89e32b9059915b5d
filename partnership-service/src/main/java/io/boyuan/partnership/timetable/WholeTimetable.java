package io.boyuan.partnership.timetable;

import java.util.List;

/**
 * A timetable with its classes and how good it is.
 *
 * @param timetable which
 * @param standing what it breaks
 * @param blocks where the classes of each course are
 */
record WholeTimetable(TimetableView timetable, Standing standing, List<BlockView> blocks) {}
