package io.boyuan.partnership.checkin;

import io.boyuan.platform.code.ChangingCode;
import io.boyuan.platform.qr.QrCode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The code of a session over HTTP. */
@Path("/api/partnership/v1/sessions/{session}/check-in-code")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Attendance / 课程考勤")
public class CheckInCodeResource {

  private final CheckIntoSession checkIn;

  @Inject
  CheckInCodeResource(CheckIntoSession checkIn) {
    this.checkIn = checkIn;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "The code the teacher or staff show, changes every 30 seconds / 签到码，每 30 秒更换")
  @APIResponse(
      responseCode = "200",
      description = "As JSON, or as QR code when asked for image/png / JSON 或二维码图片",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ChangingCode.class)),
        @Content(mediaType = QrCode.PNG)
      })
  public Response code(@PathParam("session") UUID session) {
    return notStored(Response.ok(checkIn.code(session)));
  }

  @GET
  @Produces(QrCode.PNG)
  @Operation(hidden = true)
  public Response codeAsImage(@PathParam("session") UUID session) {
    return notStored(Response.ok(QrCode.png(checkIn.code(session).code())));
  }

  private static Response notStored(Response.ResponseBuilder response) {
    return response.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
