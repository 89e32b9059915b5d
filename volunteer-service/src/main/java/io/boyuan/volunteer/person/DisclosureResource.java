package io.boyuan.volunteer.person;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
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

/** Who needs it sees how to reach a volunteer. */
@Path("/api/volunteer/v1/volunteers/{id}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Organizations / 组织与成员")
public class DisclosureResource {

  private final ManageProfile profiles;

  @Inject
  DisclosureResource(ManageProfile profiles) {
    this.profiles = profiles;
  }

  @POST
  @Operation(
      summary = "See a volunteer's profile in full, with a reason that is logged / 查看完整资料，须说明理由并留痕")
  @APIResponse(
      responseCode = "200",
      description = "The profile / 资料",
      content = @Content(schema = @Schema(implementation = Profile.class)))
  public Response disclose(@PathParam("id") UUID id, @NotNull @Valid Because because) {
    return Response.ok(profiles.disclose(id, because.reason()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /**
   * Why it is needed.
   *
   * @param reason in words
   */
  @Schema(name = "Because")
  public record Because(@NotBlank @Size(max = 300) @Schema(examples = "活动当天联系不上") String reason) {}
}
