package io.boyuan.partnership.salecorrection;

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

/** Corrections of closed sales over HTTP. */
@Path("/api/partnership/v1/charity-sales/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Charity sales / 爱心义卖")
public class SaleCorrectionResource {

  private final CorrectSale correct;

  @Inject
  SaleCorrectionResource(CorrectSale correct) {
    this.correct = correct;
  }

  @GET
  @Operation(summary = "What was found wrong after closing / 关账后的更正")
  public Page<SaleCorrection> list(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return correct.of(id, request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Say what was wrong; another confirms it / 提出更正，由另一人确认")
  @APIResponse(
      responseCode = "201",
      description = "Asked for / 已提出",
      content = @Content(schema = @Schema(implementation = SaleCorrection.class)))
  public Response ask(@PathParam("id") UUID id, @NotNull @Valid CorrectionPlan plan) {
    var correction = correct.ask(id, plan);
    return Response.created(
            URI.create(
                "/api/partnership/v1/charity-sales/" + id + "/corrections/" + correction.id()))
        .entity(correction)
        .build();
  }

  @POST
  @Path("{correction}/confirmation")
  @Operation(summary = "Confirm what another found, and book it / 确认更正并入账")
  public SaleCorrection confirm(
      @PathParam("id") UUID id, @PathParam("correction") UUID correction) {
    return correct.confirm(id, correction);
  }
}
