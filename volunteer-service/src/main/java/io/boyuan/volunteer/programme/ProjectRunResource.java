package io.boyuan.volunteer.programme;

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

/** Runs of projects over HTTP. */
@Path("/api/volunteer/v1/projects/{id}/runs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Projects list / 项目清单")
public class ProjectRunResource {

  private final RunProject runProject;

  @Inject
  ProjectRunResource(RunProject runProject) {
    this.runProject = runProject;
  }

  @GET
  @PermitAll
  @Operation(summary = "Runs of a project, newest first / 项目的历次开展")
  public Page<ProjectRun> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return runProject.of(id, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Run a project: make an activity from it / 按项目一键生成活动")
  @APIResponse(
      responseCode = "201",
      description = "Planned; Location is the activity / 已生成活动",
      content = @Content(schema = @Schema(implementation = ProjectRun.class)))
  public Response run(@PathParam("id") UUID id, @NotNull @Valid RunPlan plan) {
    var run = runProject.run(id, plan);
    return Response.created(URI.create("/api/volunteer/v1/activities/" + run.activityId()))
        .entity(run)
        .build();
  }
}
