package io.boyuan.grid.roster;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A community's rosters over HTTP, for its staff alone. */
@Path("/api/grid/v1/communities/{community: [a-z0-9-]{1,40}}/duty-rosters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.COMMUNITY_STAFF)
@Tag(name = "Duty roster / 一日值班")
public class CommunityRosterResource {

  private final DrawUpRoster roster;

  @Inject
  CommunityRosterResource(DrawUpRoster roster) {
    this.roster = roster;
  }

  @GET
  @Operation(summary = "Rosters, latest month first / 值班表列表")
  public Page<RosterView> list(
      @PathParam("community") String community, @Valid @BeanParam PageRequest request) {
    return roster.of(community, request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Draw up a month's duties, fairly / 公平编排当月值班")
  @APIResponse(
      responseCode = "201",
      description = "A draft / 草稿",
      content = @Content(schema = @Schema(implementation = RosterView.class)))
  public Response drawUp(
      @PathParam("community") String community, @NotNull @Valid RosterPlan plan) {
    var drawn = roster.drawUp(community, plan);
    return Response.created(URI.create("/api/grid/v1/duty-rosters/" + drawn.id()))
        .entity(drawn)
        .build();
  }
}
