package io.boyuan.volunteer.talentday;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Numbers over HTTP, for who drew them and for who calls them. */
@Path("/api/volunteer/v1/queue-numbers")
@RunOnVirtualThread
@Tag(name = "Talents / 达人")
public class QueueNumberResource {

  private final DrawNumber draw;
  private final RunStand run;

  @Inject
  QueueNumberResource(DrawNumber draw, RunStand run) {
    this.draw = draw;
    this.run = run;
  }

  @GET
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
  @Operation(summary = "Numbers I drew, latest first / 我的排号")
  public Page<NumberView> mine(@Valid @BeanParam PageRequest request) {
    return draw.mine(request);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
  @Operation(summary = "One of my numbers, with how many wait before it / 排号详情")
  public NumberView get(@PathParam("id") UUID id) {
    return draw.mine(id);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
  @Operation(summary = "Give my number back / 放弃排号")
  public void leave(@PathParam("id") UUID id) {
    draw.leave(id);
  }

  @POST
  @Path("{id}/outcome")
  @RolesAllowed(Roles.TALENT)
  @Operation(summary = "Mark the number I called as served or skipped / 登记已服务或过号")
  public NumberView mark(@PathParam("id") UUID id, @NotNull @Valid Outcome outcome) {
    return run.mark(id, outcome.served());
  }

  /**
   * What became of a number.
   *
   * @param served whether who drew it was served; skipped when they did not come
   */
  @Schema(name = "NumberOutcome")
  record Outcome(@NotNull @Schema(examples = "true") Boolean served) {}
}
