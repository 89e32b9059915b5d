package io.boyuan.partnership.course;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.EntityTags;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Courses over HTTP. */
@Path("/api/partnership/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Academy / 博园学堂")
public class CourseResource {

  private final PlanCourses courses;

  @Inject
  CourseResource(PlanCourses courses) {
    this.courses = courses;
  }

  @GET
  @PermitAll
  @Operation(summary = "Courses of a community that people enrol in, newest first / 开放报名的课程")
  public Page<CourseView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @Valid @BeanParam PageRequest request) {
    return courses.published(community, request);
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One course; one that is planned is for staff / 课程详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CourseView.class)))
  public Response get(@PathParam("id") UUID id) {
    return answer(courses.byId(id));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Change a course; once people enrol, only words and more places / 修改课程")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CourseView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid CoursePlan plan) {
    return answer(courses.change(id, plan, ifMatch));
  }

  @POST
  @Path("{id}/cancellation")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Call a course off / 取消课程")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CourseView.class)))
  public Response cancel(@PathParam("id") UUID id, @NotNull @Valid Cancellation cancellation) {
    return answer(courses.cancel(id, cancellation.reason()));
  }

  private static Response answer(CourseView course) {
    return Response.ok(course).header(HttpHeaders.ETAG, EntityTags.of(course.version())).build();
  }

  /**
   * Why a course does not take place.
   *
   * @param reason for the participants and the audit trail
   */
  @Schema(name = "CourseCancellation")
  record Cancellation(@NotBlank @Size(max = 500) @Schema(examples = "报名人数不足") String reason) {}
}
