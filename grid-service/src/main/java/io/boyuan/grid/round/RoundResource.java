package io.boyuan.grid.round;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rounds over HTTP, for who walks and who reads them. */
@Path("/api/grid/v1/patrol-rounds")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Patrols / 巡查")
public class RoundResource {

  private final WalkRound walk;

  @Inject
  RoundResource(WalkRound walk) {
    this.walk = walk;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "Rounds of a community or grid from a time on / 巡查轮次列表")
  public Page<RoundView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @QueryParam("grid") @Size(max = 40) @Parameter(example = "grid-1") String grid,
      @QueryParam("from") @Parameter(example = "2026-03-01T00:00:00+08:00") Instant from,
      @Valid @BeanParam PageRequest request) {
    return walk.of(community, grid, from, request);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One round, with the checkpoints missed by name / 巡查轮次详情")
  public RoundView get(@PathParam("id") UUID id) {
    return walk.byId(id);
  }

  @POST
  @Path("{id}/start")
  @Operation(summary = "Begin a round / 开始巡查")
  public RoundView start(@PathParam("id") UUID id) {
    return walk.start(id);
  }

  @POST
  @Path("{id}/finish")
  @Operation(summary = "End a round / 结束巡查")
  public RoundView finish(@PathParam("id") UUID id) {
    return walk.finish(id);
  }
}
