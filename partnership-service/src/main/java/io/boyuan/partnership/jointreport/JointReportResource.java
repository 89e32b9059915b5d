package io.boyuan.partnership.jointreport;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.sheet.Sheet;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report of joint activities over HTTP. */
@Path("/api/partnership/v1/joint-report")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
@Tag(name = "Joint activities / 联建活动")
public class JointReportResource {

  private final ReportJoint report;

  @Inject
  JointReportResource(ReportJoint report) {
    this.report = report;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "A year by line, university and month / 年度联建报告")
  public JointReport report(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @QueryParam("year") @NotNull @Min(2000) @Max(2199) @Parameter(example = "2026")
          Integer year) {
    return report.of(community, year);
  }

  @GET
  @Produces({Sheet.XLSX, Sheet.CSV})
  @Operation(hidden = true)
  public Sheet sheet(
      @QueryParam("community") @NotBlank @Size(max = 40) String community,
      @QueryParam("year") @NotNull @Min(2000) @Max(2199) Integer year) {
    return report.of(community, year).sheet();
  }
}
