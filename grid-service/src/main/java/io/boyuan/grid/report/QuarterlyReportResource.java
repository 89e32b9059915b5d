package io.boyuan.grid.report;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.sheet.Sheet;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Quarterly reports over HTTP. */
@Path(
    "/api/grid/v1/communities/{community: [a-z0-9-]{1,40}}/quarterly-reports/{quarter:"
        + " 20[0-9]{2}-Q[1-4]}")
@RunOnVirtualThread
@RolesAllowed({
  Roles.COMMUNITY_STAFF,
  Roles.OWNERS_COMMITTEE,
  Roles.PROPERTY,
  Roles.DISPATCHER,
  Roles.ADMIN
})
@Tag(name = "Reports and reviews / 报告与述职")
public class QuarterlyReportResource {

  private static final String PDF = "application/pdf";

  private final KeepReports keep;

  @Inject
  QuarterlyReportResource(KeepReports keep) {
    this.keep = keep;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "What the three parties did in a quarter / 三方协同季度报告")
  @APIResponse(
      responseCode = "200",
      description = "As JSON, as it is printed, or as a spreadsheet / JSON、PDF 或表格",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = QuarterlyReport.class)),
        @Content(mediaType = PDF),
        @Content(mediaType = Sheet.XLSX)
      })
  public QuarterlyReport get(
      @PathParam("community") String community,
      @PathParam("quarter") @Parameter(example = "2026-Q1") String quarter) {
    return keep.of(community, quarter);
  }

  @GET
  @Produces(PDF)
  @Operation(hidden = true)
  public Response print(
      @PathParam("community") String community, @PathParam("quarter") String quarter) {
    return Response.ok(keep.of(community, quarter).pdf())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"quarterly-report-" + quarter + ".pdf\"")
        .build();
  }

  @GET
  @Produces({Sheet.CSV, Sheet.XLSX})
  @Operation(hidden = true)
  public Sheet sheet(
      @PathParam("community") String community, @PathParam("quarter") String quarter) {
    return keep.of(community, quarter).sheet();
  }

  @POST
  @Path("publication")
  @Idempotent
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Publish a quarter's report, which fixes it / 发布季度报告")
  @APIResponse(
      responseCode = "201",
      description = "Published / 已发布",
      content = @Content(schema = @Schema(implementation = QuarterlyReport.class)))
  public Response publish(
      @PathParam("community") String community, @PathParam("quarter") String quarter) {
    var report = keep.publish(community, quarter);
    return Response.created(
            URI.create("/api/grid/v1/communities/" + community + "/quarterly-reports/" + quarter))
        .entity(report)
        .build();
  }
}
