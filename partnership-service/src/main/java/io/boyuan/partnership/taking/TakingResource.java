package io.boyuan.partnership.taking;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What comes in at sales, over HTTP. */
@Path("/api/partnership/v1/charity-sales/{id}/takings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Charity sales / 爱心义卖")
public class TakingResource {

  private final RecordTakings takings;

  @Inject
  TakingResource(RecordTakings takings) {
    this.takings = takings;
  }

  @GET
  @Operation(summary = "Lines of what came in, voided ones too / 义卖流水，含作废")
  public Page<Taking> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return takings.of(id, request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Record what was sold / 登记售出")
  @APIResponse(
      responseCode = "201",
      description = "Recorded / 已登记",
      content = @Content(schema = @Schema(implementation = Taking.class)))
  public Response record(@PathParam("id") UUID id, @NotNull @Valid TakingPlan plan) {
    var taking = takings.record(id, plan);
    return Response.created(
            URI.create("/api/partnership/v1/charity-sales/" + id + "/takings/" + taking.id()))
        .entity(taking)
        .build();
  }

  @POST
  @Path("{taking}/voiding")
  @Operation(summary = "Void a line that is wrong; it stays visible / 作废流水")
  public Taking strike(
      @PathParam("id") UUID id, @PathParam("taking") UUID taking, @NotNull @Valid Voiding voiding) {
    return takings.strike(id, taking, voiding.reason());
  }

  /**
   * Why it is wrong.
   *
   * @param reason in words
   */
  @Schema(name = "TakingVoiding")
  record Voiding(@NotBlank @Size(max = 500) @Schema(examples = "数量录错") String reason) {}
}
