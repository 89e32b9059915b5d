package io.boyuan.partnership.team;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Teams over HTTP. */
@Path("/api/partnership/v1/teams")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Partners / 共建高校")
public class TeamResource {

  private static final String CODE = "{code: [a-z0-9-]{1,40}}";

  private final RegisterTeam register;
  private final FindTeams find;

  @Inject
  TeamResource(RegisterTeam register, FindTeams find) {
    this.register = register;
    this.find = find;
  }

  @GET
  @PermitAll
  @Operation(summary = "Teams under an agreement that holds today / 协议有效的团队")
  public Page<TeamView> list(
      @QueryParam("community") @Size(max = 40) String community,
      @QueryParam("university") @Size(max = 40) String university,
      @Valid @BeanParam PageRequest request) {
    return find.underAgreement(community, university, request);
  }

  @GET
  @Path(CODE)
  @PermitAll
  @Operation(summary = "One team / 团队详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TeamView.class)))
  public Response get(@PathParam("code") String code) {
    return find.named(code).response();
  }

  @PUT
  @Path(CODE)
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Register a team; a change takes If-Match / 登记团队")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TeamView.class)))
  public Response register(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid TeamPlan plan) {
    return register.register(code, plan, ifMatch).response();
  }

  @POST
  @Path(CODE + "/suspension")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Suspend a team / 暂停团队")
  public TeamView suspend(@PathParam("code") String code, @NotNull @Valid Because because) {
    return register.turn(code, RegisterTeam.Turn.SUSPEND, because.reason()).view();
  }

  @POST
  @Path(CODE + "/resumption")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Have a suspended team serve again / 恢复团队")
  public TeamView resume(@PathParam("code") String code, @NotNull @Valid Because because) {
    return register.turn(code, RegisterTeam.Turn.RESUME, because.reason()).view();
  }

  @POST
  @Path(CODE + "/closing")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Close a team for good / 撤销团队")
  public TeamView close(@PathParam("code") String code, @NotNull @Valid Because because) {
    return register.turn(code, RegisterTeam.Turn.CLOSE, because.reason()).view();
  }

  /**
   * Why a team is suspended, resumed or closed.
   *
   * @param reason in words
   */
  @Schema(name = "TeamTurn")
  record Because(@NotBlank @Size(max = 500) @Schema(examples = "团队换届") String reason) {}
}
