package io.boyuan.grid.figures;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where how much is asked, over HTTP. */
@Path("/api/grid/v1/communities/{community: [a-z0-9-]{1,40}}/request-heat")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.DISPATCHER, Roles.ADMIN})
@Tag(name = "Request figures / 诉求统计")
public class HeatResource {

  private static final String GEO_JSON = "application/geo+json";

  private final ReadFigures read;

  @Inject
  HeatResource(ReadFigures read) {
    this.read = read;
  }

  @GET
  @Produces({GEO_JSON, MediaType.APPLICATION_JSON})
  @Operation(summary = "Requests of a period by micro-grid and small cell, as GeoJSON / 诉求热力图")
  public Heat of(
      @PathParam("community") String community,
      @QueryParam("from") @NotNull @Parameter(example = "2026-01-01") LocalDate from,
      @QueryParam("to") @NotNull @Parameter(example = "2026-12-31") LocalDate to) {
    return read.heat(community, from, to);
  }
}
