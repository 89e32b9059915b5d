package io.boyuan.volunteer.activity;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Activities over HTTP. */
@Path("/api/volunteer/v1/activities")
@RunOnVirtualThread
@Tag(name = "Activities / 活动")
public class ActivityResource {

  private final PlanActivity planActivity;
  private final FindActivities find;

  @Inject
  ActivityResource(PlanActivity planActivity, FindActivities find) {
    this.planActivity = planActivity;
    this.find = find;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Plan an activity with posts and shifts / 发布活动、岗位与班次")
  @APIResponse(
      responseCode = "201",
      description = "Planned / 已发布",
      content = @Content(schema = @Schema(implementation = ActivityView.class)))
  public Response plan(@NotNull @Valid ActivityPlan plan) {
    var planned = planActivity.plan(plan);
    return Response.created(URI.create("/api/volunteer/v1/activities/" + planned.id()))
        .entity(planned)
        .build();
  }

  @GET
  @PermitAll
  @Operation(summary = "Activities, newest first / 活动列表，最新在前")
  public Page<ActivitySummary> list(
      @QueryParam("community") @Size(max = 40) String community,
      @Valid @BeanParam PageRequest request) {
    return find.newest(community, request);
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One activity with its posts and shifts / 活动详情")
  public ActivityView get(@PathParam("id") UUID id) {
    return find.byId(id);
  }
}
