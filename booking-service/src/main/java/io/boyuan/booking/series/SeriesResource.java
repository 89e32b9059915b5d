package io.boyuan.booking.series;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Series of bookings over HTTP. */
@Path("/api/booking/v1/series")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.VOLUNTEER, Roles.RESIDENT, Roles.COORDINATOR})
@Tag(name = "Bookings / 预约")
public class SeriesResource {

  private final BookSeries bookSeries;
  private final ChangeSeries changeSeries;

  @Inject
  SeriesResource(BookSeries bookSeries, ChangeSeries changeSeries) {
    this.bookSeries = bookSeries;
    this.changeSeries = changeSeries;
  }

  @POST
  @Idempotent
  @Operation(summary = "Book again and again / 周期预约")
  @APIResponse(
      responseCode = "201",
      description = "Booked; what was skipped is listed / 已预约，跳过的时段列于 skipped",
      content = @Content(schema = @Schema(implementation = SeriesOutcome.class)))
  public Response book(@NotNull @Valid SeriesPlan plan) {
    return Response.status(Response.Status.CREATED).entity(bookSeries.book(plan)).build();
  }

  @PUT
  @Path("{id}/time")
  @Operation(summary = "Move one and all that follow / 自某次起整体改期")
  public SeriesOutcome move(@PathParam("id") UUID id, @NotNull @Valid NewSeriesTime change) {
    return changeSeries.move(id, change);
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Cancel one and all that follow / 自某次起整体取消")
  public SeriesOutcome cancel(
      @PathParam("id") UUID id,
      @QueryParam("from")
          @Parameter(description = "Begin of the first, now when absent / 首次取消的开始时间")
          Instant from) {
    return changeSeries.cancel(id, from);
  }
}
