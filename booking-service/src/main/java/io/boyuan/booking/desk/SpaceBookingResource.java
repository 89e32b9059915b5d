package io.boyuan.booking.desk;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who comes to a space, over HTTP. */
@Path("/api/booking/v1/spaces/{id}/bookings")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Door / 门口核销")
public class SpaceBookingResource {

  private final Desk desk;

  @Inject
  SpaceBookingResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(summary = "Who comes to a space / 空间的预约名单")
  public Page<Desk.DeskView> ofSpace(
      @PathParam("id") UUID id,
      @QueryParam("from") Instant from,
      @Valid @BeanParam PageRequest request) {
    return desk.ofSpace(id, from, request);
  }
}
