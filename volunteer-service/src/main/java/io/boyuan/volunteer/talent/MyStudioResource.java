package io.boyuan.volunteer.talent;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A talent's own studio over HTTP. */
@Path("/api/volunteer/v1/my-studio")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.TALENT)
@Tag(name = "Talents / 达人")
public class MyStudioResource {

  private final EditStudio studio;

  @Inject
  MyStudioResource(EditStudio studio) {
    this.studio = studio;
  }

  @GET
  @Operation(summary = "My studio, with its ETag / 我的工作室")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StudioView.class)))
  public Response get() {
    return studio.mine().response();
  }

  @PUT
  @Operation(summary = "Open my studio, or write it anew from the version read / 开设或修改我的工作室")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StudioView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Opened / 已开设",
      content = @Content(schema = @Schema(implementation = StudioView.class)))
  public Response write(
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid StudioPlan plan) {
    return studio.write(plan, ifMatch).response();
  }
}
