package io.boyuan.grid.boundary;

import io.boyuan.platform.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Anyone asks in which parts a point lies. */
@Path("/api/grid/v1/locations")
@RunOnVirtualThread
@Tag(name = "Boundaries / 边界")
public class LocationResource {

  private final Locate locate;

  @Inject
  LocationResource(Locate locate) {
    this.locate = locate;
  }

  @GET
  @PermitAll
  @Operation(
      summary = "In which community, grid and micro-grid a point lies / 坐标所在的社区、网格与微网格",
      description = "WGS 84. On a border that two share the lower code has it. / 坐标系为 WGS 84。")
  public Location at(
      @QueryParam("lat")
          @NotNull
          @DecimalMin("-90")
          @DecimalMax("90")
          @Parameter(example = "27.925")
          Double lat,
      @QueryParam("lng")
          @NotNull
          @DecimalMin("-180")
          @DecimalMax("180")
          @Parameter(example = "120.695")
          Double lng,
      @QueryParam("on") @Parameter(example = "2026-01-01") LocalDate on) {
    return Optional.ofNullable(on)
        .map(day -> locate.at(lat, lng, day))
        .orElseGet(() -> locate.at(lat, lng))
        .orElseThrow(() -> Problem.of(404, "outside-all-communities"));
  }
}
