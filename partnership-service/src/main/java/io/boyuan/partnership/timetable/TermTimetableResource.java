package io.boyuan.partnership.timetable;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The timetables of a term over HTTP. */
@Path("/api/partnership/v1/terms/{term}/timetables")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Academy / 博园学堂")
public class TermTimetableResource {

  private final MakeTimetable make;
  private final PublishTimetable publish;

  @Inject
  TermTimetableResource(MakeTimetable make, PublishTimetable publish) {
    this.make = make;
    this.publish = publish;
  }

  @GET
  @Operation(summary = "Timetables of a term, latest first / 学期课表版本")
  public Page<TimetableView> list(
      @PathParam("term") UUID term, @Valid @BeanParam PageRequest request) {
    return publish.of(term, request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Make a timetable, at once or by the planner / 排课")
  @APIResponse(
      responseCode = "201",
      description = "Made, or being planned / 已生成或正在排课",
      content = @Content(schema = @Schema(implementation = TimetableView.class)))
  public Response make(
      @PathParam("term") UUID term, @NotNull @Valid TimetableResource.Making making) {
    var timetable = make.make(term, making.method());
    return Response.created(URI.create("/api/partnership/v1/timetables/" + timetable.id()))
        .entity(timetable)
        .build();
  }
}
