package io.boyuan.partnership.attendance;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own attendance over HTTP. */
@Path("/api/partnership/v1/my-enrolments/{enrolment}/attendance")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Attendance / 课程考勤")
public class MyAttendanceResource {

  private final KeepAttendance attendance;

  @Inject
  MyAttendanceResource(KeepAttendance attendance) {
    this.attendance = attendance;
  }

  @GET
  @Operation(summary = "At which sessions I was, or my child / 我的考勤")
  public List<OwnPresence> list(@PathParam("enrolment") UUID enrolment) {
    return attendance.own(enrolment);
  }
}
