package io.boyuan.partnership.payment;

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

/** Payments over HTTP. */
@Path("/api/partnership/v1/award-payments")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Awards / 立项")
public class PaymentResource {

  private final PayMilestone pay;

  @Inject
  PaymentResource(PayMilestone pay) {
    this.pay = pay;
  }

  @POST
  @Path("{id}/approval")
  @Operation(summary = "Approve it; two different staff have to / 批准付款，须两人")
  public Payment approve(@PathParam("id") UUID id) {
    return pay.approve(id);
  }

  @POST
  @Path("{id}/refusal")
  @Operation(summary = "Refuse it / 退回付款")
  public Payment refuse(@PathParam("id") UUID id, @NotNull @Valid Refusal refusal) {
    return pay.refuse(id, refusal.reason());
  }

  /**
   * Why it is not paid.
   *
   * @param reason for the other staff
   */
  @Schema(name = "PaymentRefusal")
  record Refusal(@NotBlank @Size(max = 500) @Schema(examples = "缺少发票") String reason) {}
}
