package io.boyuan.grid.help;

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

/** Hands for a request over HTTP. */
@Path("/api/grid/v1/requests/{id}/dispatch-orders")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.GRID_WORKER, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
@Tag(name = "Help from volunteers / 志愿者支援")
public class RequestHelpResource {

  private final AskForHelp ask;

  @Inject
  RequestHelpResource(AskForHelp ask) {
    this.ask = ask;
  }

  @POST
  @Idempotent
  @Operation(summary = "Ask for volunteers; it becomes a dispatch order / 请求志愿者支援")
  @APIResponse(
      responseCode = "201",
      description = "Asked / 已请求",
      content = @Content(schema = @Schema(implementation = HelpView.class)))
  public Response ask(@PathParam("id") UUID id, @NotNull @Valid HelpPlan plan) {
    var help = ask.forRequest(id, plan);
    return Response.created(URI.create("/api/grid/v1/dispatch-orders/" + help.id()))
        .entity(help)
        .build();
  }

  @GET
  @Operation(summary = "What was asked for this request, newest first / 支援记录")
  public Page<HelpView> of(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
    return ask.ofRequest(id, page);
  }
}
