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

/** Who reviews no longer over HTTP. */
@Path("/api/partnership/v1/calls/{id}/reviewers/{reviewer}/departure")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Reviews / 评审")
public class DepartureResource {

  private final EndReviewing end;

  @Inject
  DepartureResource(EndReviewing end) {
    this.end = end;
  }

  @POST
  @Operation(summary = "Let a reviewer go; what they submitted counts / 评审退出")
  public void depart(
      @PathParam("id") UUID id,
      @PathParam("reviewer") UUID reviewer,
      @NotNull @Valid Departure departure) {
    end.of(id, reviewer, departure.reason());
  }

  /**
   * Why.
   *
   * @param reason for the audit trail
   */
  @Schema(name = "ReviewerDeparture")
  record Departure(@NotBlank @Size(max = 500) @Schema(examples = "因病退出") String reason) {}
}
