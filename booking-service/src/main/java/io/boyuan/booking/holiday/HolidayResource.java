package io.boyuan.booking.holiday;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Holiday calendars over HTTP. */
@Path("/api/booking/v1/holiday-calendars/{community}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Spaces / 共享空间")
public class HolidayResource {

  private static final String CODE = "[a-z0-9-]{1,40}";

  private final ManageHolidays holidays;

  @Inject
  HolidayResource(ManageHolidays holidays) {
    this.holidays = holidays;
  }

  @GET
  @PermitAll
  @Operation(summary = "Holidays and make-up working days / 节假日与调休安排")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HolidaysView.class)))
  public Response get(@PathParam("community") @Pattern(regexp = CODE) String community) {
    return holidays.of(community).response();
  }

  @PUT
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Replace a community's calendar / 替换本社区的节假日安排")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HolidaysView.class)))
  public Response replace(
      @PathParam("community") @Pattern(regexp = CODE) String community,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid HolidaysPlan plan) {
    return holidays.replace(community, plan, ifMatch).response();
  }
}
