package io.boyuan.partnership.assignment;

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

/** Assignments over HTTP. */
@Path("/api/partnership/v1/review-assignments")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Reviews / 评审")
public class AssignmentResource {

  private final AssignReviewers assign;

  @Inject
  AssignmentResource(AssignReviewers assign) {
    this.assign = assign;
  }

  @POST
  @Path("{id}/ending")
  @Operation(summary = "End an assignment without a submitted review / 取消评审分配")
  public void drop(@PathParam("id") UUID id, @NotNull @Valid Ending ending) {
    assign.drop(id, ending.reason());
  }

  /**
   * Why it ends.
   *
   * @param reason for the audit trail
   */
  @Schema(name = "AssignmentEnding")
  record Ending(@NotBlank @Size(max = 500) @Schema(examples = "评审因病退出") String reason) {}
}
