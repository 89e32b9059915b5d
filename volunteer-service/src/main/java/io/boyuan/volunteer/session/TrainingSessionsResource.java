package io.boyuan.volunteer.session;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sessions of a training over HTTP. */
@Path("/api/volunteer/v1/trainings/{id}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Training / 培训")
public class TrainingSessionsResource {

  private final ScheduleSessions schedule;

  @Inject
  TrainingSessionsResource(ScheduleSessions schedule) {
    this.schedule = schedule;
  }

  @GET
  @PermitAll
  @Operation(summary = "Sessions that are not over, earliest first / 培训课次，最早在前")
  public Page<SessionView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return schedule.of(id, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Schedule a session / 安排课次")
  @APIResponse(
      responseCode = "201",
      description = "Scheduled / 已安排",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  public Response schedule(@PathParam("id") UUID id, @NotNull @Valid SessionPlan plan) {
    var session = schedule.schedule(id, plan);
    return Response.created(URI.create("/api/volunteer/v1/training-sessions/" + session.id()))
        .entity(session)
        .build();
  }
}
