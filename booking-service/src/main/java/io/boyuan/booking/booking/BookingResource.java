package io.boyuan.booking.booking;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.VOLUNTEER, Roles.RESIDENT, Roles.COORDINATOR})
@Tag(name = "Bookings / 预约")
public class BookingResource {

  private final BookSpace bookSpace;
  private final ConfirmHold confirmHold;
  private final ChangeTime changeTime;
  private final CancelBooking cancelBooking;
  private final FindBookings find;

  @Inject
  BookingResource(
      BookSpace bookSpace,
      ConfirmHold confirmHold,
      ChangeTime changeTime,
      CancelBooking cancelBooking,
      FindBookings find) {
    this.bookSpace = bookSpace;
    this.confirmHold = confirmHold;
    this.changeTime = changeTime;
    this.cancelBooking = cancelBooking;
    this.find = find;
  }

  @POST
  @Idempotent
  @Operation(summary = "Book a space and pay with points, or have it held / 用积分预约空间，或先保留")
  @APIResponse(
      responseCode = "201",
      description = "Booked and paid, or held for ten minutes / 已预约并扣除积分，或保留十分钟",
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

  @POST
  @Path("{id}/confirmation")
  @Operation(summary = "Confirm a hold and pay / 确认保留的预约并扣除积分")
  public BookingView confirm(@PathParam("id") UUID id) {
    return confirmHold.confirm(id);
  }

  @PUT
  @Path("{id}/time")
  @Operation(summary = "Move to another time, or keep the old one / 改期；新时段不可用时保留原时段")
  public BookingView changeTime(@PathParam("id") UUID id, @NotNull @Valid NewTime time) {
    return changeTime.change(id, time);
  }
}
