package io.boyuan.volunteer.slot;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A talent's own slots over HTTP. */
@Path("/api/volunteer/v1/my-studio/slots")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.TALENT)
@Tag(name = "Talents / 达人")
public class MySlotResource {

  private final OpenSlots slots;

  @Inject
  MySlotResource(OpenSlots slots) {
    this.slots = slots;
  }

  @GET
  @Operation(summary = "My slots with who comes, earliest first / 我的时段与预约")
  public Page<AgendaEntry> agenda(
      @QueryParam("from") @Parameter(description = "Begins after, now by default / 开始时间晚于，默认现在")
          Instant from,
      @Valid @BeanParam PageRequest request) {
    return slots.agenda(from, request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Open a window, cut into slots / 开放时段")
  @APIResponse(
      responseCode = "201",
      description = "Opened / 已开放",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SlotView.class)))
  public Response open(@NotNull @Valid WindowPlan plan) {
    return Response.created(URI.create("/api/volunteer/v1/my-studio/slots"))
        .entity(slots.open(plan))
        .build();
  }

  @POST
  @Path("{id}/withdrawal")
  @Operation(summary = "Take a slot back, and call off who would have come / 撤回时段")
  public void withdraw(@PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
    slots.withdraw(id, withdrawal.reason());
  }

  /**
   * Why a slot is taken back.
   *
   * @param reason for who would have come
   */
  @Schema(name = "SlotWithdrawal")
  record Withdrawal(@NotBlank @Size(max = 500) @Schema(examples = "临时有事") String reason) {}
}
