package io.boyuan.volunteer.readiness;

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

/** When and where a volunteer can be sent, over HTTP. */
@Path("/api/volunteer/v1/me/availability")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.VOLUNTEER, Roles.TALENT})
@Tag(name = "Me / 我的")
public class ReadinessResource {

  private final SayReadiness readiness;

  @Inject
  ReadinessResource(SayReadiness readiness) {
    this.readiness = readiness;
  }

  @GET
  @Operation(summary = "When and where I can be sent; nobody is sent without hours / 我的可派时间与范围")
  @APIResponse(
      responseCode = "200",
      description = "What I said / 已填内容",
      content = @Content(schema = @Schema(implementation = Readiness.class)))
  public Response mine() {
    return readiness.mine().response();
  }

  @PUT
  @Operation(summary = "Say when and where I can be sent / 填写可派时间与范围")
  @APIResponse(
      responseCode = "200",
      description = "What I said / 已填内容",
      content = @Content(schema = @Schema(implementation = Readiness.class)))
  public Response say(
      @NotNull @Valid Readiness said, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return readiness.say(said, ifMatch).response();
  }
}
