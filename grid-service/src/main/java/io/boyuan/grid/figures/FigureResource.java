package io.boyuan.grid.figures;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.sheet.Sheet;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of a community's requests over HTTP. */
@Path("/api/grid/v1/communities/{community: [a-z0-9-]{1,40}}/request-figures")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.DISPATCHER, Roles.ADMIN})
@Tag(name = "Request figures / 诉求统计")
public class FigureResource {

  private final ReadFigures read;

  @Inject
  FigureResource(ReadFigures read) {
    this.read = read;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Requests of a period by category, grid and month / 诉求统计",
      description =
          "Counts what was asked from a day to a day, five years at most. The in-time rate is solved"
              + " in time of all that are solved or open and overdue. / 按提交日期统计，最长五年；"
              + "按时率 = 按时办结 /（已办结 + 逾期未结）。")
  @APIResponse(
      responseCode = "200",
      description = "As JSON or as a spreadsheet / JSON 或表格",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = CommunityFigures.class)),
        @Content(mediaType = Sheet.XLSX)
      })
  public CommunityFigures of(
      @PathParam("community") String community,
      @QueryParam("from") @NotNull @Parameter(example = "2026-01-01") LocalDate from,
      @QueryParam("to") @NotNull @Parameter(example = "2026-12-31") LocalDate to) {
    return read.of(community, from, to);
  }

  @GET
  @Produces({Sheet.CSV, Sheet.XLSX})
  @Operation(hidden = true)
  public Sheet sheet(
      @PathParam("community") String community,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
    return read.of(community, from, to).sheet(community);
  }

  @GET
  @Path("public")
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The same in short, for everybody / 诉求统计（公开）")
  public PublicFigures shortly(
      @PathParam("community") String community,
      @QueryParam("from") @NotNull @Parameter(example = "2026-01-01") LocalDate from,
      @QueryParam("to") @NotNull @Parameter(example = "2026-12-31") LocalDate to) {
    return read.shortly(community, from, to);
  }
}
