package io.boyuan.booking.booking;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tickets at the door over HTTP. */
@Path("/api/booking/v1/redemptions")
@RunOnVirtualThread
@Tag(name = "Bookings / 预约")
public class RedemptionResource {

  private final Tickets tickets;

  @Inject
  RedemptionResource(Tickets tickets) {
    this.tickets = tickets;
  }

  @POST
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Redeem a ticket at the door / 核销预约码")
  public Redemption redeem(@NotNull @Valid ShownTicket shown) {
    return tickets.redeem(shown.ticket());
  }

  /**
   * What somebody shows at the door.
   *
   * @param ticket the text in the QR code
   */
  record ShownTicket(@NotBlank @Size(max = 2000) String ticket) {}
}
