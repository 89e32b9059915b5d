package io.boyuan.grid.matter;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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

/** Matters over HTTP. */
@Path("/api/grid/v1/matters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Matters / 民生事项")
public class MatterResource {

  private final OpenMatter open;
  private final ChangeMatter change;
  private final FindMatters find;

  @Inject
  MatterResource(OpenMatter open, ChangeMatter change, FindMatters find) {
    this.open = open;
    this.change = change;
    this.find = find;
  }

  @GET
  @PermitAll
  @Operation(summary = "A community's matters, newest first / 民生事项列表")
  public Page<MatterView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @QueryParam("grid") @Size(max = 40) @Parameter(example = "grid-1") String grid,
      @QueryParam("status") MatterStatus status,
      @Valid @BeanParam PageRequest request) {
    return find.listed(community, grid, status, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Raise a matter / 登记民生事项")
  @APIResponse(
      responseCode = "201",
      description = "Raised / 已登记",
      content = @Content(schema = @Schema(implementation = MatterView.class)))
  public Response open(@NotNull @Valid MatterPlan plan) {
    var matter = open.open(plan);
    return tagged(Response.created(URI.create("/api/grid/v1/matters/" + matter.id())), matter);
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "How a matter stands / 民生事项进展")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterView.class)))
  public Response get(@PathParam("id") UUID id) {
    return tagged(Response.ok(), find.byId(id));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Describe a matter anew; takes If-Match / 修改民生事项")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid MatterPlan plan) {
    return tagged(Response.ok(), change.edit(id, plan, ifMatch));
  }

  private static Response tagged(Response.ResponseBuilder answer, MatterView matter) {
    return answer.header(HttpHeaders.ETAG, EntityTags.of(matter.version())).entity(matter).build();
  }
}
