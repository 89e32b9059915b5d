package io.boyuan.partnership.enrolment;

import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own enrolments over HTTP. */
@Path(MyEnrolmentResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "Enrolment / 课程报名")
public class MyEnrolmentResource {

  static final String PATH = "/api/partnership/v1/my-enrolments";

  private final EnrolInCourse enrol;
  private final LeaveCourse leave;
  private final FindEnrolments find;

  @Inject
  MyEnrolmentResource(EnrolInCourse enrol, LeaveCourse leave, FindEnrolments find) {
    this.enrol = enrol;
    this.leave = leave;
    this.find = find;
  }

  @GET
  @Operation(summary = "My enrolments and those of my children / 我的报名")
  public Page<EnrolmentView> list(@Valid @BeanParam PageRequest request) {
    return find.mine(request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Enrol several children together, or none / 多个孩子一起报名，全部成功或全部不报")
  @APIResponse(
      responseCode = "201",
      description = "All enrolled / 全部报名成功",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = EnrolmentView.class)))
  public Response enrol(@NotNull @Valid FamilyPlan plan) {
    List<EnrolmentView> enrolments = enrol.enrol(plan);
    return Response.created(URI.create(PATH)).entity(enrolments).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One enrolment of mine, with how many wait before it / 报名详情与候补位次")
  public FindEnrolments.MyEnrolment get(@PathParam("id") UUID id) {
    return find.mine(id);
  }

  @POST
  @Path("{id}/withdrawal")
  @Operation(summary = "Leave a course or its queue / 退出课程或候补")
  public EnrolmentView withdraw(@PathParam("id") UUID id) {
    return leave.withdraw(id);
  }
}
