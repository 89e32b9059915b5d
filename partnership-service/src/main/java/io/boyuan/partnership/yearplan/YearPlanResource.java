package io.boyuan.partnership.yearplan;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans of joint activities for a year over HTTP. */
@Path("/api/partnership/v1/joint-plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Joint activities / 联建活动")
public class YearPlanResource {

  private final MakeYearPlan plans;

  @Inject
  YearPlanResource(MakeYearPlan plans) {
    this.plans = plans;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "A community's yearly plans, newest first / 年度联建计划")
  public Page<YearPlanView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @Valid @BeanParam PageRequest request) {
    return plans.of(community, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Begin the plan of a year / 编制年度计划")
  @APIResponse(
      responseCode = "201",
      description = "Begun / 已建立",
      content = @Content(schema = @Schema(implementation = YearPlanView.class)))
  public Response begin(@NotNull @Valid YearPlanText text) {
    var plan = plans.begin(text);
    return Response.created(URI.create("/api/partnership/v1/joint-plans/" + plan.id()))
        .entity(plan)
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "One plan / 计划详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = YearPlanView.class)))
  public Response get(@PathParam("id") UUID id) {
    return plans.read(id).response();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Reword a draft; takes If-Match / 修改计划草稿")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = YearPlanView.class)))
  public Response reword(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid YearPlanText text) {
    return plans.reword(id, text, ifMatch).response();
  }

  @POST
  @Path("{id}/adoption")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Adopt a plan; takes If-Match / 通过年度计划")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = YearPlanView.class)))
  public Response adopt(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return plans.adopt(id, ifMatch).response();
  }
}
