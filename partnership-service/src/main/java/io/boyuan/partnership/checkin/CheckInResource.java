package io.boyuan.partnership.checkin;

import io.boyuan.partnership.attendance.OwnPresence;
import io.boyuan.platform.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Checking in at a session over HTTP. */
@Path("/api/partnership/v1/sessions/{session}/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "Attendance / 课程考勤")
public class CheckInResource {

  private final CheckIntoSession checkIn;

  @Inject
  CheckInResource(CheckIntoSession checkIn) {
    this.checkIn = checkIn;
  }

  @POST
  @Idempotent
  @Operation(summary = "Check in with the code shown, oneself or one's child / 凭码为自己或孩子签到")
  @APIResponse(
      responseCode = "201",
      description = "Checked in / 已签到",
      content = @Content(schema = @Schema(implementation = OwnPresence.class)))
  public Response checkIn(@PathParam("session") UUID session, @NotNull @Valid ShownCode shown) {
    var presence = checkIn.checkIn(session, shown);
    return Response.created(URI.create("/api/partnership/v1/sessions/" + session))
        .entity(presence)
        .build();
  }
}
