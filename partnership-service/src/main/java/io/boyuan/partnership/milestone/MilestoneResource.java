package io.boyuan.partnership.milestone;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.Defined;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Milestones over HTTP. */
@Path("/api/partnership/v1/milestones")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Awards / 立项")
public class MilestoneResource {

  private final ReachMilestone reach;

  @Inject
  MilestoneResource(ReachMilestone reach) {
    this.reach = reach;
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "One milestone of an award that is mine to read / 里程碑详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Milestone.class)))
  public Response get(@PathParam("id") UUID id) {
    var milestone = reach.byId(id);
    return new Defined<>(milestone, milestone.version(), false).response();
  }

  @POST
  @Path("{id}/report")
  @RolesAllowed({Roles.VOLUNTEER, Roles.COORDINATOR})
  @Operation(summary = "Report for my team / 提交里程碑报告")
  public Milestone report(@PathParam("id") UUID id, @NotNull @Valid Words words) {
    return reach.report(id, words.words());
  }

  @POST
  @Path("{id}/acceptance")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Accept what was reported / 验收通过")
  public Milestone accept(@PathParam("id") UUID id, @NotNull @Valid Words words) {
    return reach.answer(id, Milestone.Status.ACCEPTED, words.words());
  }

  @POST
  @Path("{id}/rejection")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Reject what was reported / 验收退回")
  public Milestone reject(@PathParam("id") UUID id, @NotNull @Valid Words words) {
    return reach.answer(id, Milestone.Status.REJECTED, words.words());
  }

  /**
   * What is said.
   *
   * @param words for the other side
   */
  @Schema(name = "MilestoneWords")
  record Words(@NotBlank @Size(max = 5000) @Schema(examples = "问卷回收 212 份，报告附后") String words) {}
}
