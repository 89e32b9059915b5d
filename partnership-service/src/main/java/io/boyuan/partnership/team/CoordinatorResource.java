package io.boyuan.partnership.team;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who coordinates a team over HTTP. */
@Path("/api/partnership/v1/teams/{code: [a-z0-9-]{1,40}}/coordinators")
@RunOnVirtualThread
@Tag(name = "Partners / 共建高校")
public class CoordinatorResource {

  private final KeepCoordinators coordinators;

  @Inject
  CoordinatorResource(KeepCoordinators coordinators) {
    this.coordinators = coordinators;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.VOLUNTEER, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Who coordinates a team / 团队负责人")
  public List<KeepCoordinators.CoordinatorView> list(@PathParam("code") String code) {
    return coordinators.of(code);
  }

  @PUT
  @Path("{account}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Name a coordinator / 指定团队负责人")
  public void name(
      @PathParam("code") String code,
      @PathParam("account") UUID account,
      @NotNull @Valid Named named) {
    coordinators.name(code, account, named.name());
  }

  @DELETE
  @Path("{account}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Take a coordinator off / 取消团队负责人")
  public void dismiss(@PathParam("code") String code, @PathParam("account") UUID account) {
    coordinators.dismiss(code, account);
  }

  /**
   * Who it is.
   *
   * @param name what they are called
   */
  @Schema(name = "NamedCoordinator")
  record Named(@NotBlank @Size(max = 60) @Schema(examples = "林同学") String name) {}
}
