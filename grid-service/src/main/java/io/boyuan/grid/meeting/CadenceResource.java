package io.boyuan.grid.meeting;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How often the three parties meet, over HTTP. */
@Path("/api/grid/v1/communities/{community: [a-z0-9-]{1,40}}/meeting-cadence")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Meetings / 三方会议")
public class CadenceResource {

  private final SetCadence set;

  @Inject
  CadenceResource(SetCadence set) {
    this.set = set;
  }

  @GET
  @RolesAllowed({
    Roles.COMMUNITY_STAFF,
    Roles.OWNERS_COMMITTEE,
    Roles.PROPERTY,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "How often the three parties meet / 会议周期")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CadencePlan.class)))
  public Response get(@PathParam("community") String community) {
    return set.of(community).response();
  }

  @PUT
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Set how often they meet; a change takes If-Match / 设置会议周期")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CadencePlan.class)))
  public Response set(
      @PathParam("community") String community,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid CadencePlan plan) {
    return set.set(community, plan, ifMatch).response();
  }
}
