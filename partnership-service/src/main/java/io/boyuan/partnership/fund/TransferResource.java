package io.boyuan.partnership.fund;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Transfers within a fund over HTTP. */
@Path("/api/partnership/v1/fund-transfers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Charity fund / 爱心基金")
public class TransferResource {

  private final TransferMoney transfer;

  @Inject
  TransferResource(TransferMoney transfer) {
    this.transfer = transfer;
  }

  @POST
  @Idempotent
  @Operation(summary = "Bring money from one account to another / 基金账户间转存")
  @APIResponse(
      responseCode = "201",
      description = "Brought / 已转存",
      content = @Content(schema = @Schema(implementation = FundTransfer.class)))
  public Response make(@NotNull @Valid TransferPlan plan) {
    var made = transfer.make(plan);
    return Response.created(
            URI.create(
                "/api/partnership/v1/charity-funds/"
                    + made.communityCode()
                    + "/accounts/"
                    + made.to()
                    + "/entries"))
        .entity(made)
        .build();
  }
}
