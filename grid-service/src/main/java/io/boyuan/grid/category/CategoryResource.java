package io.boyuan.grid.category;

import io.boyuan.contracts.identity.Roles;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Categories of requests over HTTP. */
@Path("/api/grid/v1/communities/{community: [a-z0-9-]{1,40}}/categories")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Requests / 诉求")
public class CategoryResource {

  private static final String CODE = "{code: [a-z0-9-]{1,40}}";

  private final DefineCategory define;

  @Inject
  CategoryResource(DefineCategory define) {
    this.define = define;
  }

  @GET
  @PermitAll
  @Operation(summary = "What residents can ask for, all at once / 诉求类别")
  public List<CategoryView> of(@PathParam("community") String community) {
    return define.of(community);
  }

  @GET
  @Path(CODE)
  @PermitAll
  @Operation(summary = "One category / 单个类别")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CategoryView.class)))
  public Response named(@PathParam("community") String community, @PathParam("code") String code) {
    return define.named(community, code).response();
  }

  @PUT
  @Path(CODE)
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Define a category of one's own; a change takes If-Match / 定义本社区类别")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CategoryView.class)))
  public Response define(
      @PathParam("community") String community,
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid CategoryPlan plan) {
    return define.define(community, code, plan, ifMatch).response();
  }
}
