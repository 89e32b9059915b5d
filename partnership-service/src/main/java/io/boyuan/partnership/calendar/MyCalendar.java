package io.boyuan.partnership.calendar;

import io.boyuan.platform.calendar.MyCalendarResource;
import jakarta.ws.rs.Path;

/** The secret address of the caller's calendar. */
@Path("/api/partnership/v1/me/calendar")
public class MyCalendar extends MyCalendarResource {

  MyCalendar() {
    super("/api/partnership/v1/calendars");
  }
}
