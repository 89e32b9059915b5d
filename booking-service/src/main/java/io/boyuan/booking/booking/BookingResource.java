package io.boyuan.booking.booking;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.qr.QrCode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

/** Bookings over HTTP. */
@Path("/api/booking/v1/bookings")
@RunOnVirtualThread
@RolesAllowed({Roles.VOLUNTEER, Roles.RESIDENT})
@Tag(name = "Bookings / 预约")
public class BookingResource {

  private final BookSpace bookSpace;
  private final CancelBooking cancelBooking;
  private final FindBookings find;
  private final Tickets tickets;

  @Inject
  BookingResource(
      BookSpace bookSpace, CancelBooking cancelBooking, FindBookings find, Tickets tickets) {
    this.bookSpace = bookSpace;
    this.cancelBooking = cancelBooking;
    this.find = find;
    this.tickets = tickets;
  }

  @POST
  @Idempotent
  @Operation(summary = "Book a space and pay with points / 用积分预约空间")
  @APIResponse(
      responseCode = "201",
      description = "Booked and paid / 已预约并扣除积分",
      content = @Content(schema = @Schema(implementation = BookingView.class)))
  public Response book(@NotNull @Valid BookingPlan plan) {
    var booking = bookSpace.book(plan);
    return Response.created(URI.create("/api/booking/v1/bookings/" + booking.id()))
        .entity(booking)
        .build();
  }

  @GET
  @Operation(summary = "My bookings, latest first / 我的预约")
  public Page<BookingView> mine(@Valid @BeanParam PageRequest request) {
    return find.mine(request);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One of my bookings / 预约详情")
  public BookingView get(@PathParam("id") UUID id) {
    return find.mine(id);
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Cancel, points back by the policy / 取消预约，按规则退回积分")
  public void cancel(@PathParam("id") UUID id) {
    cancelBooking.cancel(id);
  }

  @GET
  @Path("{id}/ticket")
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
    return new IssuedTicket(tickets.issue(id));
  }

  @GET
  @Path("{id}/ticket")
  @Produces(QrCode.PNG)
  @Operation(hidden = true)
  public byte[] ticketAsImage(@PathParam("id") UUID id) {
    return QrCode.png(tickets.issue(id));
  }

  /**
   * A ticket.
   *
   * @param token a signed text, to be shown as QR code
   */
  record IssuedTicket(String token) {}
}
