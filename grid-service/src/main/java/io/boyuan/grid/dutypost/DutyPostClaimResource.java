package io.boyuan.grid.dutypost;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who claimed a post, over HTTP, for the community's staff alone. */
@Path("/api/grid/v1/duty-posts/{id}/claims")
@RunOnVirtualThread
@RolesAllowed(Roles.COMMUNITY_STAFF)
@Tag(name = "Duty posts / 服务岗位")
public class DutyPostClaimResource {

  private final RunPost run;

  @Inject
  DutyPostClaimResource(RunPost run) {
    this.run = run;
  }

  @GET
  @Operation(summary = "Who claimed it, masked; the reason is logged / 认领名单（脱敏），查看理由留痕")
  public Page<ClaimView> list(
      @PathParam("id") UUID id,
      @QueryParam("reason") @NotBlank @Size(max = 300) @Parameter(example = "安排本月服务") String reason,
      @Valid @BeanParam PageRequest request) {
    return run.claims(id, reason, request);
  }

  @POST
  @Path("{claim}/release")
  @Operation(summary = "Release a member from the post / 解除认领")
  public void release(
      @PathParam("id") UUID id, @PathParam("claim") UUID claim, @NotNull @Valid Release release) {
    run.release(id, claim, release.reason());
  }

  @POST
  @Path("{claim}/services")
  @Idempotent
  @Operation(summary = "Confirm what was served; it counts as service / 确认服务，计入志愿服务")
  @APIResponse(responseCode = "201", description = "Confirmed / 已确认")
  public Response confirm(
      @PathParam("id") UUID id, @PathParam("claim") UUID claim, @NotNull @Valid ServePlan plan) {
    var service = run.confirm(id, claim, plan);
    return Response.created(
            URI.create(
                "/api/grid/v1/duty-posts/" + id + "/claims/" + claim + "/services/" + service))
        .build();
  }

  /**
   * Why a member is released.
   *
   * @param reason for the audit trail
   */
  @Schema(name = "DutyPostRelease")
  public record Release(@NotBlank @Size(max = 300) @Schema(examples = "本人工作调动") String reason) {}
}
