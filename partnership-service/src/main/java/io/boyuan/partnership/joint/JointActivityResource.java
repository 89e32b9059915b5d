package io.boyuan.partnership.joint;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One joint activity over HTTP. */
@Path("/api/partnership/v1/joint-activities/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Joint activities / 联建活动")
public class JointActivityResource {

  private final PlanActivity plan;
  private final HoldActivity hold;
  private final FindActivities find;

  @Inject
  JointActivityResource(PlanActivity plan, HoldActivity hold, FindActivities find) {
    this.plan = plan;
    this.hold = hold;
    this.find = find;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "One joint activity, for those who do it / 联建活动详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityDetail.class)))
  public Response get(@PathParam("id") UUID id) {
    return find.byId(id).response();
  }

  @PUT
  @Operation(summary = "Plan it otherwise; takes If-Match / 修改安排")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityDetail.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ActivityPlan activity) {
    plan.change(id, activity, ifMatch);
    return find.byId(id).response();
  }

  @POST
  @Path("holding")
  @Operation(summary = "It was held / 登记已开展")
  public ActivityDetail hold(@PathParam("id") UUID id, @NotNull @Valid Attendance attendance) {
    hold.hold(id, attendance.participants());
    return find.byId(id).view();
  }

  @PUT
  @Path("participants")
  @Operation(summary = "Correct how many took part; takes If-Match / 更正参与人数")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityDetail.class)))
  public Response count(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Attendance attendance) {
    hold.count(id, attendance.participants(), ifMatch);
    return find.byId(id).response();
  }

  @PUT
  @Path("spending")
  @Operation(summary = "Tell what was spent; takes If-Match / 登记实际支出")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityDetail.class)))
  public Response spend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Spent spent) {
    hold.spend(id, spent.spentFen(), ifMatch);
    return find.byId(id).response();
  }

  @PUT
  @Path("volunteering")
  @Operation(summary = "Say whose minutes count for it; takes If-Match / 关联志愿活动")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityDetail.class)))
  public Response link(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Volunteering volunteering) {
    hold.link(id, volunteering.activityId(), ifMatch);
    return find.byId(id).response();
  }

  @POST
  @Path("closing")
  @Operation(summary = "Close it with its outcome; evidence is attached before / 结项")
  public ActivityDetail close(@PathParam("id") UUID id, @NotNull @Valid Closing closing) {
    hold.close(id, closing.outcome());
    return find.byId(id).view();
  }

  @POST
  @Path("cancellation")
  @Operation(summary = "Cancel it / 取消活动")
  public ActivityDetail cancel(@PathParam("id") UUID id, @NotNull @Valid Cancellation because) {
    hold.cancel(id, because.reason());
    return find.byId(id).view();
  }

  /**
   * Who took part.
   *
   * @param participants how many, by kind
   */
  @Schema(name = "JointAttendance")
  record Attendance(
      @NotNull @Size(max = 10)
          Map<@NotNull ParticipantKind, @NotNull @Min(0) @Max(100_000) Integer> participants) {}

  /**
   * What was spent.
   *
   * @param spentFen one for each line of the budget, in their order, in fen
   */
  @Schema(name = "JointSpent")
  record Spent(
      @NotNull @Size(max = 50) List<@NotNull @Min(0) @Max(100_000_000_000L) Long> spentFen) {}

  /**
   * Whose minutes count.
   *
   * @param activityId the activity of volunteering, absent for none
   */
  @Schema(name = "JointVolunteering")
  record Volunteering(UUID activityId) {}

  /**
   * What came of it.
   *
   * @param outcome in words
   */
  @Schema(name = "JointClosing")
  record Closing(@NotBlank @Size(max = 4000) @Schema(examples = "清理楼道十二处") String outcome) {}

  /**
   * Why it does not take place.
   *
   * @param reason in words
   */
  @Schema(name = "JointCancellation")
  record Cancellation(@NotBlank @Size(max = 500) @Schema(examples = "台风") String reason) {}
}
