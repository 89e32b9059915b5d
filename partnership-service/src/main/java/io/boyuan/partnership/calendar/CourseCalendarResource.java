package io.boyuan.partnership.calendar;

import io.boyuan.platform.calendar.CalendarFeed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendar of a course. */
@Path("/api/partnership/v1/courses/{course}/calendar.ics")
@RunOnVirtualThread
@Tag(name = "Calendars / 日历")
public class CourseCalendarResource {

  private final ReadClassCalendars calendars;

  @Inject
  CourseCalendarResource(ReadClassCalendars calendars) {
    this.calendars = calendars;
  }

  @GET
  @Produces(CalendarFeed.TEXT_CALENDAR)
  @PermitAll
  @Operation(summary = "A course's sessions as iCalendar / 课程日历订阅")
  @APIResponse(responseCode = "200", description = "RFC 5545")
  public Response ofCourse(@PathParam("course") UUID course) {
    return Response.ok(calendars.ofCourse(course))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
        .build();
  }
}
