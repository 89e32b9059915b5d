package io.boyuan.partnership.session;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sessions of a course over HTTP. */
@Path("/api/partnership/v1/courses/{course}/sessions")
@RunOnVirtualThread
@Tag(name = "Academy / 博园学堂")
public class CourseSessionResource {

  private final FindSessions find;

  @Inject
  CourseSessionResource(FindSessions find) {
    this.find = find;
  }

  @GET
  @PermitAll
  @Operation(summary = "Sessions of a course in their order / 课程课次")
  public Page<SessionView> list(
      @PathParam("course") UUID course,
      @QueryParam("from") @Parameter(example = "2026-09-07T00:00:00+08:00") Instant from,
      @Valid @BeanParam PageRequest request) {
    return find.ofCourse(course, from, request);
  }
}
