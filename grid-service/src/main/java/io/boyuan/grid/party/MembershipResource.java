package io.boyuan.grid.party;

import io.boyuan.platform.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A party member's own memberships over HTTP. */
@Path("/api/grid/v1/party-memberships")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "Party members / 党员")
public class MembershipResource {

  private final ReportMembership report;

  @Inject
  MembershipResource(ReportMembership report) {
    this.report = report;
  }

  @POST
  @Idempotent
  @Operation(summary = "Report to a community as an in-service member / 在职党员报到")
  @APIResponse(
      responseCode = "201",
      description = "Waits for staff / 等待社区确认",
      content = @Content(schema = @Schema(implementation = MemberView.class)))
  public Response report(@NotNull @Valid Report given) {
    var reported = report.report(given);
    return Response.created(URI.create("/api/grid/v1/party-memberships/" + reported.id()))
        .entity(reported)
        .build();
  }

  @GET
  @Operation(summary = "My memberships, in full / 我的党员登记")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MemberView[].class)))
  public Response mine() {
    List<MemberView> mine = report.mine();
    return Response.ok(mine).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One of my memberships, in full / 我的党员登记详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MemberView.class)))
  public Response mine(@PathParam("id") UUID id) {
    return Response.ok(report.mine(id)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
