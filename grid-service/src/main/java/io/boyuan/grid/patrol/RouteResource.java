package io.boyuan.grid.patrol;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.qr.QrCode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Patrol routes over HTTP. */
@Path("/api/grid/v1/patrol-routes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Patrols / 巡查")
public class RouteResource {

  private final DefineRoutes define;

  @Inject
  RouteResource(DefineRoutes define) {
    this.define = define;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "Routes of a community or grid / 巡查路线列表")
  public Page<RouteView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @QueryParam("grid") @Size(max = 40) @Parameter(example = "grid-1") String grid,
      @Valid @BeanParam PageRequest request) {
    return define.of(community, grid, request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Define a route, whose rounds are planned at once / 新建巡查路线")
  @APIResponse(
      responseCode = "201",
      description = "Defined / 已建立",
      content = @Content(schema = @Schema(implementation = RouteView.class)))
  public Response define(@NotNull @Valid RoutePlan plan) {
    var route = define.define(plan);
    return tagged(Response.created(URI.create("/api/grid/v1/patrol-routes/" + route.id())), route);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "One route / 巡查路线详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RouteView.class)))
  public Response get(@PathParam("id") UUID id) {
    return tagged(Response.ok(), define.byId(id));
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Change a route; takes If-Match / 修改巡查路线")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RouteView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid RoutePlan plan) {
    return tagged(Response.ok(), define.change(id, plan, ifMatch));
  }

  private static Response tagged(Response.ResponseBuilder answer, RouteView route) {
    return answer.header(HttpHeaders.ETAG, EntityTags.of(route.version())).entity(route).build();
  }

  @POST
  @Path("{id}/retirement")
  @Operation(summary = "Retire a route / 停用巡查路线")
  public RouteView retire(@PathParam("id") UUID id, @NotNull @Valid Retirement retirement) {
    return define.retire(id, retirement.reason());
  }

  @GET
  @Path("{id}/checkpoints/{checkpoint}/code")
  @Produces(QrCode.PNG)
  @Operation(summary = "The code that hangs at a checkpoint / 点位二维码")
  @APIResponse(responseCode = "200", content = @Content(mediaType = QrCode.PNG))
  public byte[] code(@PathParam("id") UUID id, @PathParam("checkpoint") UUID checkpoint) {
    return define.code(id, checkpoint);
  }

  /**
   * Why a route is walked no more.
   *
   * @param reason for the audit trail
   */
  @Schema(name = "RouteRetirement")
  record Retirement(@NotBlank @Size(max = 500) @Schema(examples = "路线合并") String reason) {}
}
