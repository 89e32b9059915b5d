package io.boyuan.grid.meeting;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.EntityTags;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Meetings of the three parties over HTTP. */
@Path("/api/grid/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Meetings / 三方会议")
public class MeetingResource {

  private final CallMeeting call;
  private final WorkOnMeeting meetings;

  @Inject
  MeetingResource(CallMeeting call, WorkOnMeeting meetings) {
    this.call = call;
    this.meetings = meetings;
  }

  @GET
  @RolesAllowed({
    Roles.COMMUNITY_STAFF,
    Roles.OWNERS_COMMITTEE,
    Roles.PROPERTY,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "A community's meetings from a time on, earliest first / 会议列表")
  public Page<MeetingView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @QueryParam("from") @Parameter(example = "2026-03-01T00:00:00+08:00") Instant from,
      @Valid @BeanParam PageRequest request) {
    return call.of(community, from, request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Call a meeting besides the regular ones / 召集临时会议")
  @APIResponse(
      responseCode = "201",
      description = "Called / 已召集",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response call(@NotNull @Valid MeetingPlan plan) {
    var meeting = call.call(plan);
    return tagged(Response.created(URI.create("/api/grid/v1/meetings/" + meeting.id())), meeting);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Roles.COMMUNITY_STAFF,
    Roles.OWNERS_COMMITTEE,
    Roles.PROPERTY,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "One meeting / 会议详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response get(@PathParam("id") UUID id) {
    return tagged(Response.ok(), meetings.read(id));
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Move a meeting; takes If-Match / 调整会议时间地点")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response move(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Moving moving) {
    return tagged(Response.ok(), call.move(id, moving.startsAt(), moving.place(), ifMatch));
  }

  private static Response tagged(Response.ResponseBuilder answer, MeetingView meeting) {
    return answer
        .header(HttpHeaders.ETAG, EntityTags.of(meeting.version()))
        .entity(meeting)
        .build();
  }

  @POST
  @Path("{id}/cancellation")
  @Operation(summary = "Call a meeting off / 取消会议")
  public MeetingView cancel(@PathParam("id") UUID id, @NotNull @Valid Cancellation cancellation) {
    return call.cancel(id, cancellation.reason());
  }

  @PUT
  @Path("{id}/attendance")
  @Operation(summary = "Say which parties came / 登记到会各方")
  public MeetingView attended(@PathParam("id") UUID id, @NotNull @Valid Attended attended) {
    return call.attended(id, attended.parties());
  }

  /**
   * Another time and place.
   *
   * @param startsAt when, within a year
   * @param place where
   */
  @Schema(name = "MeetingMove")
  record Moving(
      @NotNull @Schema(examples = "2026-03-21T19:00:00+08:00") Instant startsAt,
      @NotBlank @Size(max = 200) @Schema(examples = "物业会议室") String place) {}

  /**
   * Why a meeting does not take place.
   *
   * @param reason for the parties and the audit trail
   */
  @Schema(name = "MeetingCancellation")
  record Cancellation(@NotBlank @Size(max = 500) @Schema(examples = "台风停工") String reason) {}

  /**
   * The parties that were present.
   *
   * @param parties each once
   */
  @Schema(name = "MeetingAttendance")
  record Attended(@NotNull @Size(min = 1, max = 3) List<@NotNull @Valid Attendance> parties) {}
}
