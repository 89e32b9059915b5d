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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Activities over HTTP. */
@Path("/api/volunteer/v1/activities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Activities / 活动")
public class ActivityResource {

  private final PlanActivity planActivity;
  private final ChangeActivity changeActivity;
  private final FindActivities find;

  @Inject
  ActivityResource(PlanActivity planActivity, ChangeActivity changeActivity, FindActivities find) {
    this.planActivity = planActivity;
    this.changeActivity = changeActivity;
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
  @Path("drafts")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Drafts of a community, newest first / 活动草稿")
  public Page<ActivitySummary> drafts(
      @NotBlank @QueryParam("community") @Size(max = 40) String community,
      @Valid @BeanParam PageRequest request) {
    return find.drafts(community, request);
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One activity with its posts and shifts / 活动详情")
  @APIResponse(
      responseCode = "200",
      description = "The activity / 活动",
      content = @Content(schema = @Schema(implementation = ActivityView.class)))
  public Response get(@PathParam("id") UUID id) {
    return find.byId(id).response();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Describe it anew; shifts to come follow / 修改活动")
  @APIResponse(
      responseCode = "200",
      description = "Changed / 已修改",
      content = @Content(schema = @Schema(implementation = ActivityView.class)))
  public Response describe(
      @PathParam("id") UUID id,
      @NotNull @Valid ActivityChange change,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return changeActivity.describe(id, change, ifMatch).response();
  }

  @POST
  @Path("{id}/publication")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Let all see a draft / 发布草稿")
  @APIResponse(
      responseCode = "200",
      description = "Published / 已发布",
      content = @Content(schema = @Schema(implementation = ActivityView.class)))
  public Response publish(@PathParam("id") UUID id, @QueryParam("from") Instant from) {
    return changeActivity.publish(id, from).response();
  }

  @POST
  @Path("{id}/cancellation")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Cancel it; who signed up is told / 取消活动并通知已报名者")
  @APIResponse(
      responseCode = "200",
      description = "Cancelled / 已取消",
      content = @Content(schema = @Schema(implementation = ActivityView.class)))
  public Response cancel(@PathParam("id") UUID id, @NotNull @Valid Reason because) {
    return changeActivity.cancel(id, because.reason()).response();
  }

  @POST
  @Path("{id}/copies")
  @Idempotent
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Plan the same again, so many days later, as a draft / 复制活动")
  @APIResponse(
      responseCode = "201",
      description = "A draft / 草稿",
      content = @Content(schema = @Schema(implementation = ActivityView.class)))
  public Response copy(
      @PathParam("id") UUID id,
      @NotNull @QueryParam("days") @DefaultValue("7") @Min(-730) @Max(730) Integer days) {
    var copy = changeActivity.copy(id, days);
    return Response.created(URI.create("/api/volunteer/v1/activities/" + copy.id()))
        .entity(copy)
        .build();
  }

  /**
   * Why it is cancelled.
   *
   * @param reason in words
   */
  @Schema(name = "ActivityCancellation")
  public record Reason(@NotBlank @Size(max = 300) @Schema(examples = "台风预警") String reason) {}
}
