package io.boyuan.volunteer.slot;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Reserving a slot over HTTP. */
@Path("/api/volunteer/v1/talent-slots/{id}/reservations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
@Tag(name = "Talents / 达人")
public class SlotReservationResource {

  private final ReserveSlot reserve;

  @Inject
  SlotReservationResource(ReserveSlot reserve) {
    this.reserve = reserve;
  }

  @POST
  @Idempotent
  @Operation(summary = "Reserve a slot / 预约时段")
  @APIResponse(
      responseCode = "201",
      description = "Reserved / 已预约",
      content = @Content(schema = @Schema(implementation = ReservationView.class)))
  public Response reserve(@PathParam("id") UUID id, @NotNull @Valid Wish wish) {
    var reservation = reserve.reserve(id, wish.wish());
    return Response.created(URI.create("/api/volunteer/v1/slot-reservations/" + reservation.id()))
        .entity(reservation)
        .build();
  }

  /**
   * What a resident comes for.
   *
   * @param wish what they want done, may be absent
   */
  @Schema(name = "SlotWish")
  record Wish(@Size(max = 300) @Schema(examples = "两条裤子改短") String wish) {}
}
