package io.boyuan.partnership.teachingroom;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rooms of the academy over HTTP. */
@Path("/api/partnership/v1/communities/{community: [a-z0-9-]{1,40}}/teaching-rooms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Academy / 博园学堂")
public class TeachingRoomResource {

  private final ListTeachingRooms rooms;

  @Inject
  TeachingRoomResource(ListTeachingRooms rooms) {
    this.rooms = rooms;
  }

  @GET
  @PermitAll
  @Operation(summary = "Spaces in which classes can be held / 可授课空间")
  public Page<TeachingRoomView> list(
      @PathParam("community") String community, @Valid @BeanParam PageRequest request) {
    return rooms.listed(community, request);
  }

  @PUT
  @Path("{space}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Say that classes can be held in a space; a change takes If-Match / 登记可授课空间")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TeachingRoomView.class)))
  public Response define(
      @PathParam("community") String community,
      @PathParam("space") UUID space,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid TeachingRoomPlan plan) {
    return rooms.define(community, space, plan, ifMatch).response();
  }

  @DELETE
  @Path("{space}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "No more classes in a space / 移除可授课空间")
  public void remove(@PathParam("community") String community, @PathParam("space") UUID space) {
    rooms.remove(community, space);
  }
}
