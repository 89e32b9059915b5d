package io.boyuan.grid.team;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which roles staff a community's grids, over HTTP. */
@Path("/api/grid/v1/communities/{community: [a-z0-9-]{1,40}}/team-template")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Teams / 网格队伍")
public class TeamTemplateResource {

  private final Templates templates;

  @Inject
  TeamTemplateResource(Templates templates) {
    this.templates = templates;
  }

  @GET
  @PermitAll
  @Operation(summary = "The template, 1+1+3+N unless a community set its own / 队伍配置模板")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TeamTemplate.class)))
  public Response get(@PathParam("community") String community) {
    return templates.of(community).response();
  }

  @PUT
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Set the community's own template; takes If-Match / 设置队伍配置模板")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TeamTemplate.class)))
  public Response set(
      @PathParam("community") String community,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid TeamTemplate template) {
    return templates.set(community, template, ifMatch).response();
  }
}
