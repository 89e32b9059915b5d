package io.boyuan.grid.requestmap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public map of requests over HTTP. */
@Path("/api/grid/v1/request-map")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Requests / 诉求")
public class RequestMapResource {

  private static final String GEO_JSON = "application/geo+json";

  private final ShowMap show;

  @Inject
  RequestMapResource(ShowMap show) {
    this.show = show;
  }

  @GET
  @Produces({GEO_JSON, MediaType.APPLICATION_JSON})
  @Operation(
      summary = "Public requests in a box as GeoJSON, one by one or in clusters / 诉求地图",
      description =
          "At most 500 features. The box does not cross the antimeridian. A cluster counts all of"
              + " its cell. / 最多 500 个要素；范围不得跨越 180° 经线。")
  public RequestMap of(
      @QueryParam("west")
          @NotNull
          @DecimalMin("-180")
          @DecimalMax("180")
          @Parameter(example = "120.69")
          Double west,
      @QueryParam("south")
          @NotNull
          @DecimalMin("-90")
          @DecimalMax("90")
          @Parameter(example = "27.92")
          Double south,
      @QueryParam("east")
          @NotNull
          @DecimalMin("-180")
          @DecimalMax("180")
          @Parameter(example = "120.71")
          Double east,
      @QueryParam("north")
          @NotNull
          @DecimalMin("-90")
          @DecimalMax("90")
          @Parameter(example = "27.93")
          Double north,
      @QueryParam("zoom") @NotNull @Min(0) @Max(22) @Parameter(example = "15") Integer zoom) {
    return show.of(new Box(west, south, east, north), zoom);
  }
}
