package io.boyuan.booking.treasury;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Adjustments over HTTP. */
@Path("/api/booking/v1/adjustments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Points / 积分")
public class AdjustmentResource {

  private final AdjustPoints adjust;

  @Inject
  AdjustmentResource(AdjustPoints adjust) {
    this.adjust = adjust;
  }

  @POST
  @Idempotent
  @Operation(summary = "Give or take points with a reason / 人工调整积分，超过限额须第二人批准")
  @APIResponse(
      responseCode = "201",
      description = "Applied, or pending a second person / 已生效，或待第二人批准",
      content = @Content(schema = @Schema(implementation = AdjustmentView.class)))
  public Response request(@NotNull @Valid AdjustmentPlan plan) {
    return Response.status(Response.Status.CREATED).entity(adjust.request(plan)).build();
  }

  @GET
  @Operation(summary = "A community's adjustments, newest first / 本社区的积分调整")
  public Page<AdjustmentView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) String community,
      @QueryParam("status") Adjustment.Status status,
      @Valid @BeanParam PageRequest request) {
    return adjust.of(community, status, request);
  }

  @POST
  @Path("{id}/decision")
  @Operation(summary = "Approve or refuse as the second person / 第二人批准或拒绝")
  public AdjustmentView decide(@PathParam("id") UUID id, @NotNull @Valid Verdict verdict) {
    return adjust.decide(id, verdict.approve(), verdict.answer());
  }

  /**
   * What the second person decides.
   *
   * @param approve whether the points move
   * @param answer what the first person is told
   */
  @Schema(name = "AdjustmentVerdict")
  record Verdict(
      @NotNull Boolean approve,
      @NotBlank @Size(max = 500) @Schema(examples = "Seen in the minutes") String answer) {}
}
