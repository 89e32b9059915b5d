package io.boyuan.grid.structure;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Communities, grids and micro-grids over HTTP. */
@Path("/api/grid/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Structure / 网格架构")
public class StructureResource {

  private static final String CODE = "{code: [a-z0-9-]{1,40}}";

  private final DefineStructure define;
  private final FindStructure find;

  @Inject
  StructureResource(DefineStructure define, FindStructure find) {
    this.define = define;
    this.find = find;
  }

  @GET
  @Path("communities")
  @PermitAll
  @Operation(summary = "Communities / 社区列表")
  public Page<CommunityView> communities(@Valid @BeanParam PageRequest request) {
    return find.communities(request);
  }

  @GET
  @Path("grids")
  @PermitAll
  @Operation(summary = "Grids / 网格列表")
  public Page<GridView> grids(
      @QueryParam("community") @Size(max = 40) String community,
      @Valid @BeanParam PageRequest request) {
    return find.grids(community, request);
  }

  @GET
  @Path("micro-grids")
  @PermitAll
  @Operation(summary = "Micro-grids / 微网格列表")
  public Page<MicroGridView> microGrids(
      @QueryParam("community") @Size(max = 40) String community,
      @QueryParam("grid") @Size(max = 40) String grid,
      @Valid @BeanParam PageRequest request) {
    return find.microGrids(community, grid, request);
  }

  @PUT
  @Path("communities/" + CODE)
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Define a community; a change takes If-Match / 定义社区")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CommunityView.class)))
  public Response community(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid CommunityPlan plan) {
    return define.community(code, plan, ifMatch).response();
  }

  @PUT
  @Path("communities/{community: [a-z0-9-]{1,40}}/grids/" + CODE)
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Define a grid; a change takes If-Match / 定义网格")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = GridView.class)))
  public Response grid(
      @PathParam("community") String community,
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid GridPlan plan) {
    return define.grid(community, code, plan, ifMatch).response();
  }

  @PUT
  @Path("communities/{community: [a-z0-9-]{1,40}}/micro-grids/" + CODE)
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Define a micro-grid; a change takes If-Match / 定义微网格")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MicroGridView.class)))
  public Response microGrid(
      @PathParam("community") String community,
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid MicroGridPlan plan) {
    return define.microGrid(community, code, plan, ifMatch).response();
  }
}
