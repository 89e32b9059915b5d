package io.boyuan.grid.roster;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One roster over HTTP. */
@Path("/api/grid/v1/duty-rosters/{id}")
@RunOnVirtualThread
@Tag(name = "Duty roster / 一日值班")
public class RosterResource {

  private final DrawUpRoster roster;
  private final MyDuties mine;

  @Inject
  RosterResource(DrawUpRoster roster, MyDuties mine) {
    this.roster = roster;
    this.mine = mine;
  }

  @GET
  @RolesAllowed(Roles.COMMUNITY_STAFF)
  @Operation(summary = "One roster / 值班表详情")
  public RosterView get(@PathParam("id") UUID id) {
    return roster.byId(id);
  }

  @GET
  @Path("duties")
  @RolesAllowed(Roles.COMMUNITY_STAFF)
  @Operation(summary = "Who serves when, masked; the reason is logged / 值班名单（脱敏），查看理由留痕")
  public Page<DutyView> duties(
      @PathParam("id") UUID id,
      @QueryParam("reason") @NotBlank @Size(max = 300) @Parameter(example = "发布前核对") String reason,
      @Valid @BeanParam PageRequest request) {
    return roster.duties(id, reason, request);
  }

  @POST
  @Path("publication")
  @RolesAllowed(Roles.COMMUNITY_STAFF)
  @Operation(summary = "Publish a draft / 发布值班表")
  public RosterView publish(@PathParam("id") UUID id) {
    return roster.publish(id);
  }

  @GET
  @Path("days")
  @Authenticated
  @Operation(summary = "Days to exchange with, for members; not whose they are / 可调换的值班日")
  public Page<DutyDay> days(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return mine.days(id, request);
  }
}
