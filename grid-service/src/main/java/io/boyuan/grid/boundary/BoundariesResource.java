package io.boyuan.grid.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A community with its parts as one GeoJSON file, over HTTP. */
@Path("/api/grid/v1/communities/{community: [a-z0-9-]{1,40}}/boundaries")
@RunOnVirtualThread
@Tag(name = "Boundaries / 边界")
public class BoundariesResource {

  private static final String GEO_JSON = "application/geo+json";

  private final ImportBoundaries bring;
  private final ExportBoundaries take;

  @Inject
  BoundariesResource(ImportBoundaries bring, ExportBoundaries take) {
    this.bring = bring;
    this.take = take;
  }

  @GET
  @PermitAll
  @Produces({GEO_JSON, MediaType.APPLICATION_JSON})
  @Operation(summary = "A community with its parts as GeoJSON, on a day / 导出社区及各级边界")
  public BoundaryCollection export(
      @PathParam("community") String community,
      @QueryParam("on") @Parameter(example = "2026-01-01") LocalDate on) {
    return take.on(community, on);
  }

  @PUT
  @Consumes({GEO_JSON, MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(
      summary = "Bring a community with its parts as GeoJSON, all or nothing / 导入社区及各级边界",
      description =
          "A FeatureCollection (RFC 7946) of at most 2,000 features with the properties kind"
              + " (COMMUNITY, GRID, MICRO_GRID), code, gridCode, streetCode, name and nameEn. What is"
              + " not there yet is defined; what lies so already stays. / 尚未定义的部分将被定义，未变化的保持不变。")
  public ImportBoundaries.Outcome bring(
      @PathParam("community") String community,
      @QueryParam("validFrom")
          @Parameter(
              description = "From this day on, today unless said / 生效日期",
              example = "2026-01-01")
          LocalDate validFrom,
      @NotNull
          @RequestBody(
              content = {
                @Content(
                    mediaType = GEO_JSON,
                    schema = @Schema(implementation = BoundaryCollection.class)),
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = BoundaryCollection.class))
              })
          JsonNode file) {
    return bring.bring(community, validFrom, file);
  }
}
