package io.boyuan.booking.noshow;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The appeal against a missed booking over HTTP. */
@Path("/api/booking/v1/bookings/{id}/appeal")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Bookings / 预约")
public class BookingAppealResource {

  private final AppealMisses appeals;

  @Inject
  BookingAppealResource(AppealMisses appeals) {
    this.appeals = appeals;
  }

  @POST
  @RolesAllowed({Roles.VOLUNTEER, Roles.RESIDENT, Roles.COORDINATOR})
  @Operation(summary = "Appeal against a missed booking / 对爽约记录提出申诉")
  @APIResponse(
      responseCode = "201",
      description = "Appealed / 已提交",
      content = @Content(schema = @Schema(implementation = AppealView.class)))
  public Response appeal(@PathParam("id") UUID id, @NotNull @Valid AppealPlan plan) {
    return Response.status(Response.Status.CREATED)
        .entity(appeals.appeal(id, plan.words()))
        .build();
  }

  @GET
  @RolesAllowed({Roles.VOLUNTEER, Roles.RESIDENT, Roles.COORDINATOR})
  @Operation(summary = "What became of my appeal / 申诉结果")
  public AppealView mine(@PathParam("id") UUID id) {
    return appeals.mine(id);
  }

  /**
   * What somebody says.
   *
   * @param words in their own words
   */
  @Schema(name = "AppealPlan")
  record AppealPlan(@NotBlank @Size(max = 2000) @Schema(examples = "门口设备坏了，我在场") String words) {}
}
