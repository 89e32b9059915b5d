package io.boyuan.partnership.fundopening;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Openings of funds over HTTP. */
@Path("/api/partnership/v1/fund-openings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Charity fund / 爱心基金")
public class OpeningResource {

  private final OpenFund open;

  @Inject
  OpeningResource(OpenFund open) {
    this.open = open;
  }

  @POST
  @Idempotent
  @Operation(summary = "Say what a fund had before its book was kept here / 登记基金期初余额")
  @APIResponse(
      responseCode = "201",
      description = "Said; two others have to approve / 已登记，待两人批准",
      content = @Content(schema = @Schema(implementation = FundOpening.class)))
  public Response ask(@NotNull @Valid OpeningPlan plan) {
    var opening = open.ask(plan);
    return Response.created(
            URI.create("/api/partnership/v1/charity-funds/" + opening.communityCode() + "/opening"))
        .entity(opening)
        .build();
  }

  @POST
  @Path("{id}/approval")
  @Operation(summary = "Approve it; two other staff have to / 批准期初余额，须登记人以外两人")
  public FundOpening approve(@PathParam("id") UUID id) {
    return open.approve(id);
  }

  @POST
  @Path("{id}/refusal")
  @Operation(summary = "Refuse it / 退回期初余额")
  public FundOpening refuse(@PathParam("id") UUID id, @NotNull @Valid Words words) {
    return open.refuse(id, words.reason());
  }

  /**
   * Why.
   *
   * @param reason in words
   */
  @Schema(name = "FundOpeningReason")
  record Words(@NotBlank @Size(max = 500) @Schema(examples = "与银行对账单不符") String reason) {}
}
