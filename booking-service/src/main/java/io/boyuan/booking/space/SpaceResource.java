package io.boyuan.booking.space;

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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Spaces over HTTP. */
@Path("/api/booking/v1/spaces")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Spaces / 共享空间")
public class SpaceResource {

  private final ManageSpaces spaces;

  @Inject
  SpaceResource(ManageSpaces spaces) {
    this.spaces = spaces;
  }

  @GET
  @PermitAll
  @Operation(summary = "Spaces, in the order they were opened / 共享空间列表")
  public Page<SpaceView> list(
      @Valid @BeanParam WantedSpace wanted, @Valid @BeanParam PageRequest request) {
    return spaces.list(wanted, request);
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One space, with its ETag / 空间详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SpaceView.class)))
  public Response get(@PathParam("id") UUID id) {
    var found = spaces.byId(id);
    return Response.ok(found.space())
        .header(HttpHeaders.ETAG, EntityTags.of(found.version()))
        .build();
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Open a space / 新增空间")
  @APIResponse(
      responseCode = "201",
      description = "Opened / 已新增",
      content = @Content(schema = @Schema(implementation = SpaceView.class)))
  public Response open(@NotNull @Valid SpacePlan plan) {
    var space = spaces.open(plan);
    return Response.created(URI.create("/api/booking/v1/spaces/" + space.id()))
        .entity(space)
        .build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Change a space, from the version read / 修改空间")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SpaceView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid SpacePlan plan) {
    var changed = spaces.change(id, plan, ifMatch);
    return Response.ok(changed.space())
        .header(HttpHeaders.ETAG, EntityTags.of(changed.version()))
        .build();
  }
}
