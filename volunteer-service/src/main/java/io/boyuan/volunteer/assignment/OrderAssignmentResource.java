package io.boyuan.volunteer.assignment;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is asked for an order, over HTTP. */
@Path("/api/dispatch/v1/orders/{id}/assignments")
@RunOnVirtualThread
@RolesAllowed({Roles.DISPATCHER, Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Dispatch / 街道调度")
public class OrderAssignmentResource {

  private final FindAssignments find;
  private final AcceptForTeam team;

  @Inject
  OrderAssignmentResource(FindAssignments find, AcceptForTeam team) {
    this.find = find;
    this.team = team;
  }

  @GET
  @Operation(summary = "Who was asked for an order and what they answered, latest first / 调度单的派单")
  public Page<AssignmentView> list(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return find.of(id, request);
  }

  @POST
  @Path("team-acceptance")
  @Idempotent
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(
      summary = "Accept for all members of an organization or team who are asked / 为本组织或团队被派成员一并接受")
  public TeamAnswers accept(@PathParam("id") UUID id, @NotNull @Valid ForTeam members) {
    return new TeamAnswers(team.accept(id, members.organizationCode(), members.teamCode()));
  }

  /**
   * For whom a coordinator answers.
   *
   * @param organizationCode the organization for which they go
   * @param teamCode the team, null for all of the organization
   */
  @Schema(name = "AcceptForTeam")
  public record ForTeam(
      @NotBlank @Size(max = 40) @Schema(examples = "wzu") String organizationCode,
      @Size(max = 60) @Schema(examples = "wzu-civility") String teamCode) {}

  /**
   * What became of each.
   *
   * @param items by who was asked first
   */
  @Schema(name = "TeamAnswers")
  public record TeamAnswers(List<AcceptForTeam.Answered> items) {}
}
