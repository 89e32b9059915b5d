package io.boyuan.booking.treasury;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Transfers over HTTP. */
@Path("/api/booking/v1/organizations/{code}/transfers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
@Tag(name = "Points / 积分")
public class TransferResource {

  private final TransferPoints transfer;

  @Inject
  TransferResource(TransferPoints transfer) {
    this.transfer = transfer;
  }

  @POST
  @Idempotent
  @Operation(summary = "Give points of the organization to a member / 组织向成员转赠积分")
  @APIResponse(
      responseCode = "201",
      description = "Transferred / 已转赠",
      content = @Content(schema = @Schema(implementation = Transferred.class)))
  public Response transfer(
      @PathParam("code") @Pattern(regexp = "[a-z0-9-]{1,40}") String code,
      @NotNull @Valid TransferPlan plan) {
    return Response.status(Response.Status.CREATED)
        .entity(new Transferred(transfer.transfer(code, plan)))
        .build();
  }

  /**
   * A transfer.
   *
   * @param id by which both entries name it
   */
  record Transferred(UUID id) {}
}
