package io.boyuan.booking.calendar;

import io.boyuan.platform.calendar.ShareCalendar;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The secret address of the caller's calendar. */
@Path("/api/booking/v1/me/calendar")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Calendars / 日历")
public class MyCalendarResource {

  private final ShareCalendar share;

  @Inject
  MyCalendarResource(ShareCalendar share) {
    this.share = share;
  }

  @POST
  @Operation(summary = "A new secret address; the old one ends / 生成新的订阅地址，旧地址失效")
  @APIResponse(
      responseCode = "201",
      description = "Shown once / 仅显示一次",
      content = @Content(schema = @Schema(implementation = Address.class)))
  public Response renew() {
    String path = "/api/booking/v1/calendars/" + share.renew() + ".ics";
    return Response.created(URI.create(path)).entity(new Address(path)).build();
  }

  @GET
  @Operation(summary = "Since when there is an address / 订阅地址的生成时间")
  public Shared since() {
    return new Shared(share.since());
  }

  @DELETE
  @Operation(summary = "Revoke the address / 撤销订阅地址")
  public void revoke() {
    share.revoke();
  }

  /**
   * Where the calendar is.
   *
   * @param path to be put after the host; who knows it may read
   */
  @Schema(name = "CalendarAddress")
  record Address(String path) {}

  /**
   * That there is an address.
   *
   * @param since when it was made
   */
  @Schema(name = "CalendarShared")
  record Shared(Instant since) {}
}
