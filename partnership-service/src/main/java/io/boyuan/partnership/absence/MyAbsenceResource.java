package io.boyuan.partnership.absence;

import io.boyuan.platform.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own notices over HTTP. */
@Path("/api/partnership/v1/my-enrolments/{enrolment}/absences")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "Attendance / 课程考勤")
public class MyAbsenceResource {

  private final NoticeAbsence absence;

  @Inject
  MyAbsenceResource(NoticeAbsence absence) {
    this.absence = absence;
  }

  @GET
  @Operation(summary = "To which sessions I said I would not come, or my child / 我的请假")
  public List<AbsenceView> list(@PathParam("enrolment") UUID enrolment) {
    return absence.list(enrolment);
  }

  @POST
  @Idempotent
  @Operation(summary = "Say before a session that I will not come, or my child / 课前请假")
  @APIResponse(
      responseCode = "201",
      description = "Noticed / 已请假",
      content = @Content(schema = @Schema(implementation = AbsenceView.class)))
  public Response notice(@PathParam("enrolment") UUID enrolment, @NotNull @Valid AbsencePlan plan) {
    var noticed = absence.notice(enrolment, plan);
    return Response.created(
            URI.create(
                "/api/partnership/v1/my-enrolments/"
                    + enrolment
                    + "/absences/"
                    + noticed.sessionId()))
        .entity(noticed)
        .build();
  }

  @DELETE
  @Path("{session}")
  @Operation(summary = "Take it back before the session begins / 课前撤销请假")
  public void takeBack(@PathParam("enrolment") UUID enrolment, @PathParam("session") UUID session) {
    absence.takeBack(enrolment, session);
  }
}
