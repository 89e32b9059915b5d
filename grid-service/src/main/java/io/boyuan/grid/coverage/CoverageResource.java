package io.boyuan.grid.coverage;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How well grids are patrolled, over HTTP. */
@Path("/api/grid/v1/patrol-coverage")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.DISPATCHER, Roles.ADMIN})
@Tag(name = "Patrols / 巡查")
public class CoverageResource {

  private final ReportCoverage report;

  @Inject
  CoverageResource(ReportCoverage report) {
    this.report = report;
  }

  @GET
  @Operation(summary = "Rounds and missed checkpoints of a month, by grid / 巡查覆盖月报")
  public Month get(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @QueryParam("grid") @Size(max = 40) @Parameter(example = "grid-1") String grid,
      @QueryParam("month")
          @NotNull
          @Pattern(regexp = "20[0-9]{2}-[01][0-9]")
          @Parameter(example = "2026-03")
          String month) {
    return new Month(month, report.of(community, grid, month));
  }

  /**
   * How well a community was patrolled in a month.
   *
   * @param month such as 2026-03
   * @param grids one for each grid that had rounds
   */
  @Schema(name = "PatrolMonth")
  record Month(String month, List<Coverage> grids) {}
}
