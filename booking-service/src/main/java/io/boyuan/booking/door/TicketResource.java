package io.boyuan.booking.door;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.qr.QrCode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tickets over HTTP. */
@Path("/api/booking/v1/bookings/{id}/ticket")
@RunOnVirtualThread
@RolesAllowed({Roles.VOLUNTEER, Roles.RESIDENT, Roles.COORDINATOR})
@Tag(name = "Bookings / 预约")
public class TicketResource {

  private final IssueTicket issue;

  @Inject
  TicketResource(IssueTicket issue) {
    this.issue = issue;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The ticket to show at the door / 预约码")
  @APIResponse(
      responseCode = "200",
      description = "As JSON, or as QR code when asked for image/png / JSON 或二维码图片",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = IssuedTicket.class)),
        @Content(mediaType = QrCode.PNG)
      })
  public IssuedTicket ticket(@PathParam("id") UUID id) {
    return new IssuedTicket(issue.forBooking(id));
  }

  @GET
  @Produces(QrCode.PNG)
  @Operation(hidden = true)
  public byte[] ticketAsImage(@PathParam("id") UUID id) {
    return QrCode.png(issue.forBooking(id));
  }

  /**
   * A ticket.
   *
   * @param token a signed text, to be shown as QR code
   */
  record IssuedTicket(String token) {}
}
