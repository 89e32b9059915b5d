package io.boyuan.grid.roster;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** One duty over HTTP: staff say whether it was served, its member proposes an exchange. */
@Path("/api/grid/v1/duties/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Duty roster / 一日值班")
public class DutyResource {

  private final ServeDuty serve;
  private final SwapDuties swap;
  private final ReassignDuty reassign;

  @Inject
  DutyResource(ServeDuty serve, SwapDuties swap, ReassignDuty reassign) {
    this.serve = serve;
    this.swap = swap;
    this.reassign = reassign;
  }

  @POST
  @Path("confirmation")
  @RolesAllowed(Roles.COMMUNITY_STAFF)
  @Operation(summary = "It was served; it counts as service / 确认值班完成，计入志愿服务")
  public DutyView confirm(@PathParam("id") UUID id, @NotNull @Valid Confirmation confirmation) {
    return serve.confirm(id, confirmation.minutes());
  }

  @POST
  @Path("absence")
  @RolesAllowed(Roles.COMMUNITY_STAFF)
  @Operation(summary = "It was not served / 登记缺勤")
  public DutyView miss(@PathParam("id") UUID id, @NotNull @Valid Absence absence) {
    return serve.miss(id, absence.reason());
  }

  @POST
  @Path("reassignment")
  @RolesAllowed(Roles.COMMUNITY_STAFF)
  @Operation(summary = "Another member takes it / 改派值班")
  public DutyView reassign(@PathParam("id") UUID id, @NotNull @Valid Reassignment to) {
    return reassign.to(id, to.memberId(), to.reason());
  }

  @POST
  @Path("swaps")
  @Idempotent
  @Authenticated
  @Operation(summary = "Propose an exchange to another member / 申请调班")
  @APIResponse(
      responseCode = "201",
      description = "Proposed / 已申请",
      content = @Content(schema = @Schema(implementation = SwapView.class)))
  public Response swap(@PathParam("id") UUID id, @NotNull @Valid SwapPlan plan) {
    return Response.created(URI.create("/api/grid/v1/my-duty-swaps"))
        .entity(swap.propose(id, plan.otherDutyId()))
        .build();
  }

  /**
   * How long was served.
   *
   * @param minutes whole minutes, null for all
   */
  @Schema(name = "DutyConfirmation")
  public record Confirmation(@Min(1) @Max(720) @Schema(examples = "480") Integer minutes) {}

  /**
   * Why it was not served.
   *
   * @param reason for the audit trail
   */
  @Schema(name = "DutyAbsence")
  public record Absence(@NotBlank @Size(max = 300) @Schema(examples = "临时出差") String reason) {}

  /**
   * Who takes it, and why.
   *
   * @param memberId another confirmed member's membership
   * @param reason for the audit trail
   */
  @Schema(name = "DutyReassignment")
  public record Reassignment(
      @NotNull UUID memberId,
      @NotBlank @Size(max = 300) @Schema(examples = "原值班人员生病") String reason) {}

  /**
   * What is wanted for it.
   *
   * @param otherDutyId another member's duty, on another day
   */
  @Schema(name = "DutySwapPlan")
  public record SwapPlan(@NotNull UUID otherDutyId) {}
}
