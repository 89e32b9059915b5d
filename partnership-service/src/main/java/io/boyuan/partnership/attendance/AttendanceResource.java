package io.boyuan.partnership.attendance;

import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of a session over HTTP, for its teacher and for staff. */
@Path("/api/partnership/v1/sessions/{session}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "Attendance / 课程考勤")
public class AttendanceResource {

  private final KeepAttendance attendance;

  @Inject
  AttendanceResource(KeepAttendance attendance) {
    this.attendance = attendance;
  }

  @GET
  @Operation(summary = "Who takes part in a session and who was there / 课次考勤名单")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AttendancePage.class)))
  public Response list(@PathParam("session") UUID session, @Valid @BeanParam PageRequest request) {
    return attendance.list(session, request).response();
  }

  @PUT
  @Operation(
      summary =
          "Say who was there; those not named stay as they are; takes If-Match once anything is"
              + " known / 登记或更正考勤")
  @APIResponse(responseCode = "204", description = "Marked / 已登记")
  public Response mark(
      @PathParam("session") UUID session,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid AttendanceList list) {
    return Response.noContent()
        .header(HttpHeaders.ETAG, EntityTags.of(attendance.mark(session, list, ifMatch)))
        .build();
  }

  @GET
  @Path("{enrolment}")
  @Operation(summary = "All that was said of one participant, the latest first / 考勤更正记录")
  public List<AttendanceStep> steps(
      @PathParam("session") UUID session, @PathParam("enrolment") UUID enrolment) {
    return attendance.steps(session, enrolment);
  }

  /** For the document: a page of the list. */
  @Schema(name = "AttendancePage")
  record AttendancePage(List<ListedAttendance> items, String nextCursor) {}
}
