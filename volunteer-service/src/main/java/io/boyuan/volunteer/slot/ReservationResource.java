package io.boyuan.volunteer.slot;

import io.boyuan.contracts.identity.Roles;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reservations over HTTP, for who comes and for who serves. */
@Path("/api/volunteer/v1/slot-reservations")
@RunOnVirtualThread
@Tag(name = "Talents / 达人")
public class ReservationResource {

  private final ReserveSlot reserve;
  private final MarkServed mark;

  @Inject
  ReservationResource(ReserveSlot reserve, MarkServed mark) {
    this.reserve = reserve;
    this.mark = mark;
  }

  @GET
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
  @Operation(summary = "My reservations, latest first / 我的预约")
  public Page<ReservationView> mine(@Valid @BeanParam PageRequest request) {
    return reserve.mine(request);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER, Roles.TALENT})
  @Operation(summary = "One reservation of mine or with me / 预约详情")
  public ReservationView get(@PathParam("id") UUID id) {
    return reserve.mine(id);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
  @Operation(summary = "Cancel before it begins / 取消预约")
  public void cancel(@PathParam("id") UUID id) {
    reserve.cancel(id);
  }

  @POST
  @Path("{id}/outcome")
  @RolesAllowed(Roles.TALENT)
  @Operation(summary = "Mark as served or missed / 登记已服务或未到")
  public ReservationView mark(@PathParam("id") UUID id, @NotNull @Valid Outcome outcome) {
    return mark.mark(id, outcome.served());
  }

  /**
   * What became of a reservation.
   *
   * @param served whether who reserved came and was served
   */
  @Schema(name = "ReservationOutcome")
  record Outcome(@NotNull @Schema(examples = "true") Boolean served) {}
}
