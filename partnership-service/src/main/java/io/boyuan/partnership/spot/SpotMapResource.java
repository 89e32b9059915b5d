package io.boyuan.partnership.spot;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Civility spots on the map over HTTP. */
@Path("/api/partnership/v1/civility-spot-map")
@RunOnVirtualThread
@Tag(name = "Civility spots / 文明创建点位")
public class SpotMapResource {

  private final KeepSpots spots;

  @Inject
  SpotMapResource(KeepSpots spots) {
    this.spots = spots;
  }

  @GET
  @PermitAll
  @Operation(summary = "Spots in a box of at most one degree, as GeoJSON / 地图范围内的点位")
  public SpotMap map(
      @QueryParam("west")
          @NotNull
          @DecimalMin("-180")
          @DecimalMax("180")
          @Parameter(example = "120.68")
          Double west,
      @QueryParam("south")
          @NotNull
          @DecimalMin("-90")
          @DecimalMax("90")
          @Parameter(example = "27.91")
          Double south,
      @QueryParam("east")
          @NotNull
          @DecimalMin("-180")
          @DecimalMax("180")
          @Parameter(example = "120.72")
          Double east,
      @QueryParam("north")
          @NotNull
          @DecimalMin("-90")
          @DecimalMax("90")
          @Parameter(example = "27.95")
          Double north) {
    return spots.map(new Box(west, south, east, north));
  }
}
