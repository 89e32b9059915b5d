package io.boyuan.booking.noshow;

import io.boyuan.contracts.identity.Roles;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Appeals over HTTP. */
@Path("/api/booking/v1")
@RunOnVirtualThread
@Tag(name = "Bookings / 预约")
public class AppealResource {

  private final AppealMisses appeals;

  @Inject
  AppealResource(AppealMisses appeals) {
    this.appeals = appeals;
  }

  @POST
  @Path("bookings/{id}/appeal")
  @RolesAllowed({Roles.VOLUNTEER, Roles.RESIDENT, Roles.COORDINATOR})
  @Operation(summary = "Appeal against a missed booking / 对爽约记录提出申诉")
  @APIResponse(
      responseCode = "201",
      description = "Appealed / 已提交",
      content = @Content(schema = @Schema(implementation = AppealView.class)))
  public Response appeal(@PathParam("id") UUID id, @NotNull @Valid AppealPlan plan) {
    return Response.status(Response.Status.CREATED)
        .entity(appeals.appeal(id, plan.words()))
        .build();
  }

  @GET
  @Path("bookings/{id}/appeal")
  @RolesAllowed({Roles.VOLUNTEER, Roles.RESIDENT, Roles.COORDINATOR})
  @Operation(summary = "What became of my appeal / 申诉结果")
  public AppealView mine(@PathParam("id") UUID id) {
    return appeals.mine(id);
  }

  @GET
  @Path("appeals")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "A community's appeals, oldest first / 本社区的申诉")
  public Page<AppealView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) String community,
      @QueryParam("status") Appeal.Status status,
      @Valid @BeanParam PageRequest request) {
    return appeals.of(community, status, request);
  }

  @POST
  @Path("appeals/{id}/decision")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Decide an appeal / 裁定申诉")
  public AppealView decide(@PathParam("id") UUID id, @NotNull @Valid Verdict verdict) {
    return appeals.decide(id, verdict.uphold(), verdict.answer());
  }

  /**
   * What somebody says.
   *
   * @param words in their own words
   */
  @Schema(name = "AppealPlan")
  record AppealPlan(@NotBlank @Size(max = 2000) @Schema(examples = "门口设备坏了，我在场") String words) {}

  /**
   * What staff decide.
   *
   * @param uphold whether the miss is excused
   * @param answer what its holder is told
   */
  @Schema(name = "AppealVerdict")
  record Verdict(
      @NotNull Boolean uphold,
      @NotBlank @Size(max = 2000) @Schema(examples = "监控显示您已到场") String answer) {}
}
