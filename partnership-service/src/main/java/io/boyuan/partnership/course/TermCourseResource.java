package io.boyuan.partnership.course;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The courses of a term over HTTP. */
@Path("/api/partnership/v1/terms/{term}/courses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Academy / 博园学堂")
public class TermCourseResource {

  private final PlanCourses courses;

  @Inject
  TermCourseResource(PlanCourses courses) {
    this.courses = courses;
  }

  @GET
  @PermitAll
  @Operation(summary = "The catalogue of a term, by audience / 学期课程目录，可按对象筛选")
  public Page<CourseView> list(
      @PathParam("term") UUID term,
      @QueryParam("audience") Audience audience,
      @Valid @BeanParam PageRequest request) {
    return courses.ofTerm(term, audience, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Plan a course / 规划课程")
  @APIResponse(
      responseCode = "201",
      description = "Planned / 已规划",
      content = @Content(schema = @Schema(implementation = CourseView.class)))
  public Response plan(@PathParam("term") UUID term, @NotNull @Valid CoursePlan plan) {
    var course = courses.plan(term, plan);
    return Response.created(URI.create("/api/partnership/v1/courses/" + course.id()))
        .header(HttpHeaders.ETAG, EntityTags.of(course.version()))
        .entity(course)
        .build();
  }
}
