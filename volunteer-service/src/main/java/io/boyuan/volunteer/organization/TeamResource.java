package io.boyuan.volunteer.organization;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Teams over HTTP; universities register them with partnership. */
@Path("/api/volunteer/v1/teams")
@RunOnVirtualThread
@Tag(name = "Organizations / 组织与成员")
public class TeamResource {

  private final Teams teams;

  @Inject
  TeamResource(Teams teams) {
    this.teams = teams;
  }

  @GET
  @PermitAll
  @Operation(summary = "Teams of an organization / 组织的团队")
  public List<Teams.TeamView> of(
      @NotBlank @Size(max = 40) @QueryParam("organization") String organization) {
    return teams.of(organization);
  }

  @PUT
  @Path("{code}/skills")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "What a team can do / 团队技能")
  public Teams.TeamView able(@PathParam("code") String code, @NotNull @Valid Can can) {
    return teams.able(code, can.skills());
  }

  /**
   * What a team can do.
   *
   * @param skills codes of the taxonomy of skills
   */
  @Schema(name = "TeamSkills")
  public record Can(@NotNull @Size(max = 50) List<@NotBlank @Size(max = 40) String> skills) {}
}
