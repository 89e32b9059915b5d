package io.boyuan.partnership.enrolment;

import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Enrolling in a course over HTTP. */
@Path("/api/partnership/v1/courses/{course}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "Enrolment / 课程报名")
public class CourseEnrolmentResource {

  private final EnrolInCourse enrol;
  private final FindEnrolments find;

  @Inject
  CourseEnrolmentResource(EnrolInCourse enrol, FindEnrolments find) {
    this.enrol = enrol;
    this.find = find;
  }

  @GET
  @Operation(summary = "Who takes part and who waits, for its teacher and for staff / 课程名单")
  public Page<EnrolmentView> list(
      @PathParam("course") UUID course, @Valid @BeanParam PageRequest request) {
    return find.ofCourse(course, request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Enrol oneself or a child; a place, or the waiting list / 报名，满员则候补")
  @APIResponse(
      responseCode = "201",
      description = "Enrolled, or waiting / 已报名或候补",
      content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
  public Response enrol(@PathParam("course") UUID course, @NotNull @Valid EnrolmentPlan plan) {
    var enrolment = enrol.enrol(course, plan);
    return Response.created(URI.create(MyEnrolmentResource.PATH + "/" + enrolment.id()))
        .entity(enrolment)
        .build();
  }

  @GET
  @Path("consent")
  @PermitAll
  @Operation(summary = "What a guardian consents to, word for word / 监护人同意书")
  public Consent consent(@PathParam("course") UUID course) {
    return enrol.consent(course);
  }
}
