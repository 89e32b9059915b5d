package io.boyuan.partnership.session;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.EntityTags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One session over HTTP. */
@Path("/api/partnership/v1/sessions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Academy / 博园学堂")
public class SessionResource {

  private final FindSessions find;
  private final ScheduleSessions schedule;
  private final NameSubstitute substitute;

  @Inject
  SessionResource(FindSessions find, ScheduleSessions schedule, NameSubstitute substitute) {
    this.find = find;
    this.schedule = schedule;
    this.substitute = substitute;
  }

  @GET
  @PermitAll
  @Operation(summary = "One session / 课次详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  public Response get(@PathParam("id") UUID id) {
    return answer(find.byId(id));
  }

  @PUT
  @Path("place")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Move a session to another time or room / 调整课次时间或教室")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  public Response move(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Place place) {
    return answer(schedule.move(id, place.startsAt(), place.endsAt(), place.roomId(), ifMatch));
  }

  @PUT
  @Path("substitute")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Say who teaches a session instead of its teacher; takes If-Match / 指定代课教师")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  public Response substitute(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Substitute named) {
    return answer(substitute.name(id, named.teacherId(), ifMatch));
  }

  @POST
  @Path("room-request")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Ask for the same room again / 重新申请教室")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  public Response askAgain(@PathParam("id") UUID id) {
    return answer(schedule.askAgain(id));
  }

  @POST
  @Path("cancellation")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Call a session off / 取消课次")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  public Response cancel(@PathParam("id") UUID id, @NotNull @Valid Cancellation cancellation) {
    return answer(schedule.cancel(id, cancellation.reason()));
  }

  private static Response answer(SessionView session) {
    return Response.ok(session).header(HttpHeaders.ETAG, EntityTags.of(session.version())).build();
  }

  /**
   * Where a session goes.
   *
   * @param startsAt begin, in the future
   * @param endsAt end, at most eight hours later
   * @param roomId in which space
   */
  @Schema(name = "SessionPlace")
  record Place(
      @NotNull @Schema(examples = "2026-03-07T14:00:00+08:00") Instant startsAt,
      @NotNull @Schema(examples = "2026-03-07T15:30:00+08:00") Instant endsAt,
      @NotNull UUID roomId) {}

  /**
   * Who teaches a session instead of its teacher.
   *
   * @param teacherId who, null when its teacher does after all
   */
  @Schema(name = "SessionSubstitute")
  record Substitute(UUID teacherId) {}

  /**
   * Why a session is not held.
   *
   * @param reason for the participants and the audit trail
   */
  @Schema(name = "SessionCancellation")
  record Cancellation(@NotBlank @Size(max = 500) @Schema(examples = "教师出差") String reason) {}
}
