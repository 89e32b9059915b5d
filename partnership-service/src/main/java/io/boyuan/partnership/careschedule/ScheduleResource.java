package io.boyuan.partnership.careschedule;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When a spot is looked after over HTTP. */
@Path("/api/partnership/v1/spot-adoptions/{id}/schedule")
@RunOnVirtualThread
@Tag(name = "Civility spots / 文明创建点位")
public class ScheduleResource {

  private final KeepSchedule schedules;

  @Inject
  ScheduleResource(KeepSchedule schedules) {
    this.schedules = schedules;
  }

  @GET
  @PermitAll
  @Operation(summary = "Who looks after it when, in a span of days / 值守安排")
  public ScheduleView read(
      @PathParam("id") UUID id,
      @QueryParam("from") @NotNull @Parameter(example = "2026-09-01") LocalDate from,
      @QueryParam("until") @NotNull @Parameter(example = "2026-09-30") LocalDate until) {
    return schedules.read(id, from, until);
  }

  @PUT
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Say who looks after it when / 设定值守安排")
  public void schedule(@PathParam("id") UUID id, @NotNull @Valid SchedulePlan plan) {
    schedules.schedule(id, plan);
  }
}
