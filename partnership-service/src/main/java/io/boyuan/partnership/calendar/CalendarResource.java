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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's calendar by its secret address. */
@Path("/api/partnership/v1/calendars")
@RunOnVirtualThread
@Tag(name = "Calendars / 日历")
public class CalendarResource {

  private final ReadClassCalendars calendars;

  @Inject
  CalendarResource(ReadClassCalendars calendars) {
    this.calendars = calendars;
  }

  @GET
  @Path("{secret}.ics")
  @Produces(CalendarFeed.TEXT_CALENDAR)
  @PermitAll
  @Operation(summary = "A person's classes as iCalendar, by secret address / 个人课程日历订阅")
  @APIResponse(responseCode = "200", description = "RFC 5545")
  public Response ofPerson(@PathParam("secret") String secret) {
    return Response.ok(calendars.ofPerson(secret))
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
        .build();
  }
}
