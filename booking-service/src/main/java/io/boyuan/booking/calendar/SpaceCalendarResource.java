package io.boyuan.booking.calendar;

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

/** The calendar of a space. */
@Path("/api/booking/v1/spaces/{id}/calendar.ics")
@RunOnVirtualThread
@Tag(name = "Calendars / 日历")
public class SpaceCalendarResource {

  private final ReadCalendars calendars;

  @Inject
  SpaceCalendarResource(ReadCalendars calendars) {
    this.calendars = calendars;
  }

  @GET
  @Produces(CalendarFeed.TEXT_CALENDAR)
  @PermitAll
  @Operation(summary = "A space's bookings as iCalendar, naming nobody / 空间日历订阅")
  @APIResponse(responseCode = "200", description = "RFC 5545")
  public Response ofSpace(@PathParam("id") UUID id) {
    return Response.ok(calendars.ofSpace(id))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
        .build();
  }
}
