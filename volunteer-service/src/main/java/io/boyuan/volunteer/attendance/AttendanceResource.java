package io.boyuan.volunteer.attendance;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.code.ChangingCode;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.qr.QrCode;
import io.boyuan.volunteer.service.ServiceRecordView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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

/** Check-in and check-out over HTTP. */
@Path("/api/volunteer/v1/shifts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Service / 服务记录")
public class AttendanceResource {

  private final TakeAttendance attendance;
  private final EnterAttendance enter;

  @Inject
  AttendanceResource(TakeAttendance attendance, EnterAttendance enter) {
    this.attendance = attendance;
    this.enter = enter;
  }

  @GET
  @Path("check-in-code")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "The code to show, changes every 30 seconds / 签到码，每 30 秒更换")
  @APIResponse(
      responseCode = "200",
      description = "As JSON, or as QR code when asked for image/png / JSON 或二维码图片",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ChangingCode.class)),
        @Content(mediaType = QrCode.PNG)
      })
  public Response code(@PathParam("id") UUID id) {
    return notStored(Response.ok(attendance.code(id)));
  }

  @GET
  @Path("check-in-code")
  @Produces(QrCode.PNG)
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(hidden = true)
  public Response codeAsImage(@PathParam("id") UUID id) {
    return notStored(Response.ok(QrCode.png(attendance.code(id).code())));
  }

  @POST
  @Path("check-ins")
  @Idempotent
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Check in with the code shown / 签到")
  @APIResponse(
      responseCode = "201",
      description = "Checked in / 已签到",
      content = @Content(schema = @Schema(implementation = ServiceRecordView.class)))
  public Response checkIn(@PathParam("id") UUID id, @NotNull @Valid ShownCode shown) {
    var record = attendance.checkIn(id, shown);
    return Response.created(URI.create("/api/volunteer/v1/service-records/" + record.id()))
        .entity(record)
        .build();
  }

  @POST
  @Path("check-outs")
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Check out with the code shown / 签退")
  public ServiceRecordView checkOut(@PathParam("id") UUID id, @NotNull @Valid ShownCode shown) {
    return attendance.checkOut(id, shown.code());
  }

  @POST
  @Path("attendance-entries")
  @Idempotent
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(
      summary =
          "Enter who served without a phone, with evidence; a second person verifies / 补录出勤，须有凭据并由他人核实")
  public List<ServiceRecordView> enter(@PathParam("id") UUID id, @NotNull @Valid EntryPlan plan) {
    return enter.enter(id, plan);
  }

  private static Response notStored(Response.ResponseBuilder response) {
    return response.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
