package io.boyuan.grid.boundary;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.grid.structure.PartKind;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a micro-grid lies, over HTTP. */
@Path(
    "/api/grid/v1/communities/{community: [a-z0-9-]{1,40}}/micro-grids/{code: [a-z0-9-]{1,40}}/boundary")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Boundaries / 边界")
public class MicroGridBoundaryResource {

  private final DrawPart draw;

  @Inject
  MicroGridBoundaryResource(DrawPart draw) {
    this.draw = draw;
  }

  @GET
  @PermitAll
  @Operation(summary = "Where a micro-grid lies on a day, today unless said / 微网格边界")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BoundaryView.class)))
  public Response get(
      @PathParam("community") String community,
      @PathParam("code") String code,
      @QueryParam("on") @Parameter(example = "2026-01-01") LocalDate on) {
    return draw.on(community, PartKind.MICRO_GRID, code, on).response();
  }

  @PUT
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Draw a micro-grid from a day on; a change takes If-Match / 划定微网格边界")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BoundaryView.class)))
  public Response draw(
      @PathParam("community") String community,
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid BoundaryPlan plan) {
    return draw.draw(community, PartKind.MICRO_GRID, code, plan, ifMatch).response();
  }
}
