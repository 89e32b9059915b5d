package io.boyuan.grid.finding;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/** What was found on a round, over HTTP. */
@Path("/api/grid/v1/patrol-rounds/{round}/findings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "Patrols / 巡查")
public class FindingResource {

  private final ReportFinding report;

  @Inject
  FindingResource(ReportFinding report) {
    this.report = report;
  }

  @GET
  @Operation(summary = "What was found on a round / 巡查发现列表")
  public Page<FindingView> list(
      @PathParam("round") UUID round, @Valid @BeanParam PageRequest request) {
    return report.of(round, request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Report a finding, which may become a request at once / 上报巡查发现")
  @APIResponse(
      responseCode = "201",
      description = "Reported / 已上报",
      content = @Content(schema = @Schema(implementation = FindingView.class)))
  public Response report(@PathParam("round") UUID round, @NotNull @Valid FindingPlan plan) {
    var finding = report.report(round, plan);
    return Response.created(
            URI.create("/api/grid/v1/patrol-rounds/" + round + "/findings/" + finding.id()))
        .entity(finding)
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One finding / 巡查发现详情")
  public FindingView get(@PathParam("round") UUID round, @PathParam("id") UUID id) {
    return report.byId(round, id);
  }

  @POST
  @Path("{id}/request")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.ADMIN})
  @Operation(summary = "Make a request of a finding / 将发现转为诉求")
  public FindingView request(
      @PathParam("round") UUID round,
      @PathParam("id") UUID id,
      @NotNull @Valid Requesting requesting) {
    return report.request(round, id, requesting.category());
  }

  /**
   * What kind of request a finding becomes.
   *
   * @param category code of a category
   */
  @Schema(name = "FindingRequest")
  record Requesting(
      @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "fire-safety")
          String category) {}
}
