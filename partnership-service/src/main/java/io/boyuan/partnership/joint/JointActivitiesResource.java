package io.boyuan.partnership.joint;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Joint activities over HTTP, as anyone sees them. */
@Path("/api/partnership/v1/joint-activities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Joint activities / 联建活动")
public class JointActivitiesResource {

  private final PlanActivity plan;
  private final FindActivities find;

  @Inject
  JointActivitiesResource(PlanActivity plan, FindActivities find) {
    this.plan = plan;
    this.find = find;
  }

  @GET
  @PermitAll
  @Operation(summary = "What was held, latest first / 已开展的联建活动")
  public Page<HeldActivity> held(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @QueryParam("line") Line line,
      @Valid @BeanParam PageRequest request) {
    return find.held(community, line, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Plan a joint activity / 安排联建活动")
  @APIResponse(
      responseCode = "201",
      description = "Planned / 已安排",
      content = @Content(schema = @Schema(implementation = ActivityDetail.class)))
  public Response plan(@NotNull @Valid ActivityPlan activity) {
    var id = plan.plan(activity);
    return Response.created(URI.create("/api/partnership/v1/joint-activities/" + id))
        .entity(find.byId(id).view())
        .build();
  }
}
