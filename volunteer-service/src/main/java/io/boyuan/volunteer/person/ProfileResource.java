package io.boyuan.volunteer.person;

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

/** A volunteer's own profile over HTTP. */
@Path("/api/volunteer/v1/me/profile")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.VOLUNTEER, Roles.TALENT})
@Tag(name = "Me / 我的")
public class ProfileResource {

  private final ManageProfile profiles;

  @Inject
  ProfileResource(ManageProfile profiles) {
    this.profiles = profiles;
  }

  @GET
  @Operation(summary = "My profile, numbers masked / 我的资料，号码已脱敏")
  @APIResponse(
      responseCode = "200",
      description = "The profile / 资料",
      content = @Content(schema = @Schema(implementation = Profile.class)))
  public Response mine() {
    return profiles.mine().response();
  }

  @PUT
  @Operation(summary = "Describe myself / 完善我的资料")
  @APIResponse(
      responseCode = "200",
      description = "The profile / 资料",
      content = @Content(schema = @Schema(implementation = Profile.class)))
  public Response describe(
      @NotNull @Valid Profile profile, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return profiles.describe(profile, ifMatch).response();
  }
}
