package io.boyuan.booking.closing;

import io.boyuan.booking.space.Closure;
import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Closures over HTTP. */
@Path("/api/booking/v1/spaces/{id}/closures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Spaces / 共享空间")
public class ClosureResource {

  private final CloseSpace closeSpace;

  @Inject
  ClosureResource(CloseSpace closeSpace) {
    this.closeSpace = closeSpace;
  }

  @GET
  @PermitAll
  @Operation(summary = "Closures that are not over / 未结束的临时关闭")
  public Page<Closure> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return closeSpace.of(id, request);
  }

  @POST
  @Path("preview")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "The bookings a closure would hit / 预览受影响的预约")
  public Affected preview(@PathParam("id") UUID id, @NotNull @Valid ClosurePlan plan) {
    return new Affected(closeSpace.preview(id, plan));
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Close, cancel what it hits and refund / 临时关闭，取消并全额退回积分")
  @APIResponse(
      responseCode = "201",
      description = "Closed / 已关闭",
      content = @Content(schema = @Schema(implementation = CloseSpace.Closing.class)))
  public Response close(@PathParam("id") UUID id, @NotNull @Valid ClosurePlan plan) {
    return Response.status(Response.Status.CREATED).entity(closeSpace.close(id, plan)).build();
  }

  @DELETE
  @Path("{closureId}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Open again / 取消临时关闭")
  public void reopen(@PathParam("id") UUID id, @PathParam("closureId") UUID closureId) {
    closeSpace.reopen(id, closureId);
  }

  /**
   * What a closure would hit.
   *
   * @param items the bookings, by begin
   */
  @Schema(name = "AffectedBookings")
  record Affected(List<AffectedBooking> items) {}
}
