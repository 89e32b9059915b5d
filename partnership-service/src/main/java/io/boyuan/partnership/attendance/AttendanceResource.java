package io.boyuan.partnership.attendance;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of a session over HTTP, for its teacher and for staff. */
@Path("/api/partnership/v1/sessions/{session}/attendance")
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
  public Page<ListedAttendance> list(
      @PathParam("session") UUID session, @Valid @BeanParam PageRequest request) {
    return attendance.list(session, request);
  }

  @PUT
  @Operation(summary = "Say who was there; those not named stay as they are / 登记或更正考勤")
  public void mark(@PathParam("session") UUID session, @NotNull @Valid AttendanceList list) {
    attendance.mark(session, list);
  }

  @GET
  @Path("{enrolment}")
  @Operation(summary = "All that was said of one participant, the latest first / 考勤更正记录")
  public List<AttendanceStep> steps(
      @PathParam("session") UUID session, @PathParam("enrolment") UUID enrolment) {
    return attendance.steps(session, enrolment);
  }
}
