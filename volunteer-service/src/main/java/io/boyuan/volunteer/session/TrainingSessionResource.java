package io.boyuan.volunteer.session;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** A session over HTTP: who comes and who came. */
@Path("/api/volunteer/v1/training-sessions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Training / 培训")
public class TrainingSessionResource {

  private final ScheduleSessions schedule;
  private final JoinSession join;
  private final MarkAttendance attendance;

  @Inject
  TrainingSessionResource(ScheduleSessions schedule, JoinSession join, MarkAttendance attendance) {
    this.schedule = schedule;
    this.join = join;
    this.attendance = attendance;
  }

  @GET
  @PermitAll
  @Operation(summary = "One session / 课次详情")
  public SessionView get(@PathParam("id") UUID id) {
    return schedule.byId(id);
  }

  @POST
  @Path("cancellation")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Call a session off / 取消课次")
  public SessionView cancel(@PathParam("id") UUID id, @NotNull @Valid Cancellation cancellation) {
    return schedule.cancel(id, cancellation.reason());
  }

  @POST
  @Path("sign-up")
  @Idempotent
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Sign up for a session / 报名参加课次")
  @APIResponse(
      responseCode = "201",
      description = "Signed up / 已报名",
      content = @Content(schema = @Schema(implementation = MySession.class)))
  public Response join(@PathParam("id") UUID id) {
    var mine = join.join(id);
    return Response.created(URI.create("/api/volunteer/v1/training-sessions/" + id + "/sign-up"))
        .entity(mine)
        .build();
  }

  @GET
  @Path("sign-up")
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "My sign-up for a session / 我的课次报名")
  public MySession mine(@PathParam("id") UUID id) {
    return join.mine(id);
  }

  @DELETE
  @Path("sign-up")
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Leave a session before it begins / 取消课次报名")
  public void leave(@PathParam("id") UUID id) {
    join.leave(id);
  }

  @GET
  @Path("participants")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Who signed up, and who came / 课次名单")
  public Page<ParticipantView> participants(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return attendance.participants(id, request);
  }

  @PUT
  @Path("attendance")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Mark who came, many at once / 登记到课情况")
  public void mark(@PathParam("id") UUID id, @NotNull @Valid AttendanceList list) {
    attendance.mark(id, list);
  }

  /**
   * Why a session does not take place.
   *
   * @param reason for those who signed up and the audit trail
   */
  @Schema(name = "TrainingSessionCancellation")
  record Cancellation(@NotBlank @Size(max = 500) @Schema(examples = "讲师临时有事") String reason) {}
}
