package io.boyuan.booking.waiting;

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

/** The waiting list over HTTP. */
@Path("/api/booking/v1/waiting-entries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.VOLUNTEER, Roles.RESIDENT})
@Tag(name = "Bookings / 预约")
public class WaitingResource {

  private final WaitForPlace wait;

  @Inject
  WaitingResource(WaitForPlace wait) {
    this.wait = wait;
  }

  @POST
  @Idempotent
  @Operation(summary = "Wait for a time that is taken / 候补已约满的时段")
  @APIResponse(
      responseCode = "201",
      description = "Waiting / 已候补",
      content = @Content(schema = @Schema(implementation = WaitingView.class)))
  public Response join(@NotNull @Valid WaitingPlan plan) {
    var entry = wait.join(plan);
    return Response.created(URI.create("/api/booking/v1/waiting-entries/" + entry.id()))
        .entity(entry)
        .build();
  }

  @GET
  @Operation(summary = "What I wait for, latest first / 我的候补")
  public Page<WaitingView> mine(@Valid @BeanParam PageRequest request) {
    return wait.mine(request);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One of my entries / 候补详情")
  public WaitingView get(@PathParam("id") UUID id) {
    return wait.mine(id);
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Wait no longer / 取消候补")
  public void withdraw(@PathParam("id") UUID id) {
    wait.withdraw(id);
  }
}
