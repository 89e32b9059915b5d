package io.boyuan.partnership.teaching;

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

/** The hours of a teacher over HTTP. */
@Path("/api/partnership/v1/teachers/{teacher}/hours")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Teaching / 授课确认")
public class TeacherHoursResource {

  private final FindTeaching find;

  @Inject
  TeacherHoursResource(FindTeaching find) {
    this.find = find;
  }

  @GET
  @Operation(summary = "What a teacher taught, term by term / 教师各学期授课时长")
  public List<HoursOfTerm> hours(@PathParam("teacher") UUID teacher) {
    return find.hours(teacher);
  }
}
