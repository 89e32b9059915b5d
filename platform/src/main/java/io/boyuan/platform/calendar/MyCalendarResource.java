package io.boyuan.platform.calendar;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The secret address of the caller's calendar over HTTP. A service offers it by a subclass that
 * gives the path, {@code /api/<context>/v1/me/calendar}, and says under which path calendars are.
 */
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Calendars / 日历")
public abstract class MyCalendarResource {

  @Inject ShareCalendar share;

  private final String calendars;

  /**
   * A resource of a service.
   *
   * @param calendars the path under which calendars are read by what only their person knows
   */
  protected MyCalendarResource(String calendars) {
    this.calendars = calendars;
  }

  /**
   * Gives the caller another address.
   *
   * @return where their calendar is from now on
   */
  @POST
  @Operation(summary = "A new secret address; the old one ends / 生成新的订阅地址，旧地址失效")
  @APIResponse(
      responseCode = "201",
      description = "Shown once / 仅显示一次",
      content = @Content(schema = @Schema(implementation = Address.class)))
  public Response renew() {
    String path = calendars + "/" + share.renew() + ".ics";
    return Response.created(URI.create(path)).entity(new Address(path)).build();
  }

  /**
   * Whether there is an address.
   *
   * @return since when
   */
  @GET
  @Operation(summary = "Since when there is an address / 订阅地址的生成时间")
  public Shared since() {
    return new Shared(share.since());
  }

  /** Revokes the caller's address. */
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
  public record Address(String path) {}

  /**
   * That there is an address.
   *
   * @param since when it was made
   */
  @Schema(name = "CalendarShared")
  public record Shared(Instant since) {}
}
