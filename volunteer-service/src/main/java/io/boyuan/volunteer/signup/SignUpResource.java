package io.boyuan.volunteer.signup;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sign-ups over HTTP. */
@Path("/api/volunteer/v1/sign-ups")
@RunOnVirtualThread
@Tag(name = "Sign-up / 报名")
public class SignUpResource {

  private final FindSignUps find;
  private final LeaveShift leave;

  @Inject
  SignUpResource(FindSignUps find, LeaveShift leave) {
    this.find = find;
    this.leave = leave;
  }

  @GET
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "My sign-ups, latest shift first / 我的报名")
  public Page<SignUpView> mine(@Valid @BeanParam PageRequest request) {
    return find.mine(request);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "One of my sign-ups, with its position while it waits / 报名详情")
  public SignUpView get(@PathParam("id") UUID id) {
    return find.mine(id);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Withdraw / 取消报名")
  public void withdraw(@PathParam("id") UUID id) {
    leave.withdraw(id);
  }

  @POST
  @Path("{id}/answer")
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Answer whether I come; no frees the place / 回复是否到岗，不来则释放名额")
  public void answer(@PathParam("id") UUID id, @NotNull @Valid Answer answer) {
    leave.answer(id, answer.comes());
  }

  @POST
  @Path("{id}/removal")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Take somebody off / 移出名单")
  public void remove(@PathParam("id") UUID id, @NotNull @Valid Reason because) {
    leave.remove(id, because.reason());
  }

  /**
   * Whether somebody comes.
   *
   * @param comes yes or no
   */
  @Schema(name = "ComingAnswer")
  public record Answer(@NotNull @Schema(examples = "true") Boolean comes) {}
}
