package io.boyuan.partnership.timetable;

import java.util.List;

/**
 * How good a timetable is, and where it is not.
 *
 * @param hard zero when every hard rule is kept
 * @param soft at best zero
 * @param findings what is broken, the hard ones first
 */
record Standing(int hard, int soft, List<Finding> findings) {}
