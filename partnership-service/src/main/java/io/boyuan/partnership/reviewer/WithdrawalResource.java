package io.boyuan.partnership.reviewer;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is asked no more over HTTP. */
@Path("/api/partnership/v1/calls/{id}/reviewers/{reviewer}/withdrawal")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Reviews / 评审")
public class WithdrawalResource {

  private final InviteReviewer invite;

  @Inject
  WithdrawalResource(InviteReviewer invite) {
    this.invite = invite;
  }

  @POST
  @Operation(summary = "Ask somebody no more who has not answered / 撤回评审邀请")
  public void withdraw(
      @PathParam("id") UUID id,
      @PathParam("reviewer") UUID reviewer,
      @NotNull @Valid Withdrawal withdrawal) {
    invite.withdraw(id, reviewer, withdrawal.reason());
  }

  /**
   * Why.
   *
   * @param reason for the audit trail
   */
  @Schema(name = "InvitationWithdrawal")
  record Withdrawal(@NotBlank @Size(max = 500) @Schema(examples = "另请他人") String reason) {}
}
