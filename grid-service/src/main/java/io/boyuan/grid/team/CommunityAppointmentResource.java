package io.boyuan.grid.team;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who serves in a community's grids, over HTTP. */
@Path("/api/grid/v1/communities/{community: [a-z0-9-]{1,40}}/appointments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Teams / 网格队伍")
public class CommunityAppointmentResource {

  private final Appoint appoint;

  @Inject
  CommunityAppointmentResource(Appoint appoint) {
    this.appoint = appoint;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "Who serves and served, latest first / 任职名单与历史")
  public Page<AppointmentView> list(
      @PathParam("community") String community,
      @QueryParam("unit") @Size(max = 40) @Parameter(example = "grid-1") String unit,
      @QueryParam("role") @Size(max = 40) @Parameter(example = "grid-leader") String role,
      @QueryParam("on")
          @Parameter(description = "Who served on this day / 在任日期", example = "2026-03-01")
          LocalDate on,
      @Valid @BeanParam PageRequest request) {
    return appoint.of(community, unit, role, on, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Appoint somebody / 任命")
  @APIResponse(
      responseCode = "201",
      description = "Appointed / 已任命",
      content = @Content(schema = @Schema(implementation = AppointmentView.class)))
  public Response appoint(
      @PathParam("community") String community, @NotNull @Valid AppointmentPlan plan) {
    var appointed = appoint.appoint(community, plan);
    return Response.created(URI.create("/api/grid/v1/appointments/" + appointed.id()))
        .entity(appointed)
        .build();
  }
}
