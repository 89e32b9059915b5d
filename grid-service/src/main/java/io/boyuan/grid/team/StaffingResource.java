package io.boyuan.grid.team;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a community's grids are staffed, over HTTP. */
@Path("/api/grid/v1/communities/{community: [a-z0-9-]{1,40}}/staffing")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.DISPATCHER, Roles.ADMIN})
@Tag(name = "Teams / 网格队伍")
public class StaffingResource {

  private final FindStaffing find;

  @Inject
  StaffingResource(FindStaffing find) {
    this.find = find;
  }

  @GET
  @Operation(summary = "What each grid and micro-grid lacks / 各网格、微网格的配备与空缺")
  public Page<UnitStaffing> list(
      @PathParam("community") String community, @Valid @BeanParam PageRequest request) {
    return find.of(community, request);
  }
}
