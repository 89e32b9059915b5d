package io.boyuan.booking.holiday;

import io.boyuan.platform.calendar.SpecialDay;
import java.util.List;

/**
 * The holiday calendar that holds in a community.
 *
 * @param communityCode the community
 * @param own whether it is the community's own, or else the installation's
 * @param days its special days, by date
 */
record HolidaysView(String communityCode, boolean own, List<SpecialDay> days) {}
