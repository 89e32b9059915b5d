package io.boyuan.volunteer.completion;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A completion over HTTP, for staff. */
@Path("/api/volunteer/v1/training-completions/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Training / 培训")
public class CompletionResource {

  private final RecordCompletion completions;

  @Inject
  CompletionResource(RecordCompletion completions) {
    this.completions = completions;
  }

  @GET
  @Operation(summary = "One completion / 培训完成记录")
  public CompletionView get(@PathParam("id") UUID id) {
    return completions.byId(id);
  }

  @POST
  @Path("revocation")
  @Operation(summary = "Make it count no more, with a reason / 撤销完成记录")
  public CompletionView revoke(@PathParam("id") UUID id, @NotNull @Valid Revocation revocation) {
    return completions.revoke(id, revocation.reason());
  }

  /**
   * Why a completion does not count.
   *
   * @param reason for the audit trail
   */
  @Schema(name = "CompletionRevocation")
  record Revocation(@NotBlank @Size(max = 500) @Schema(examples = "签到核对有误") String reason) {}
}
