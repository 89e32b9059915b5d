package io.boyuan.volunteer.plan;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** Plans of the dispatch centre over HTTP. */
@Path("/api/dispatch/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
@Tag(name = "Dispatch / 街道调度")
public class PlanResource {

  private final MakePlan plans;
  private final ApplyPlan apply;

  @Inject
  PlanResource(MakePlan plans, ApplyPlan apply) {
    this.plans = plans;
    this.apply = apply;
  }

  @GET
  @Operation(summary = "Plans, newest first / 调度方案，最新在前")
  public Page<PlanView> list(@Valid @BeanParam PageRequest request) {
    return plans.newest(request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Plan all open orders of a time together / 统一规划一段时间内的调度单")
  @APIResponse(
      responseCode = "201",
      description = "The plan, which is being made / 正在生成的方案",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response make(@NotNull @Valid PlanRequest request) {
    var plan = plans.make(request);
    return Response.created(URI.create("/api/dispatch/v1/plans/" + plan.id())).entity(plan).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A plan: how many places are filled, against how many could be / 方案概要")
  public PlanView get(@PathParam("id") UUID id) {
    return plans.byId(id);
  }

  @GET
  @Path("{id}/assignments")
  @Operation(summary = "Who is sent where and why, by begin / 方案的派单与理由")
  public Page<PlannedView> assignments(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return plans.assignments(id, request);
  }

  @GET
  @Path("{id}/changes")
  @Operation(summary = "What changes against what stands, by begin / 方案带来的变动")
  public Page<PlannedView> changes(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return plans.changes(id, request);
  }

  @POST
  @Path("{id}/apply")
  @Operation(summary = "Ask everybody in a plan who still may be asked / 执行方案")
  public PlanView apply(@PathParam("id") UUID id) {
    return apply.apply(id);
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Discard a plan that was not applied / 放弃方案")
  public void discard(@PathParam("id") UUID id) {
    plans.discard(id);
  }
}
