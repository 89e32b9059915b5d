package io.boyuan.partnership.assignment;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** Who reviews what in a call over HTTP. */
@Path("/api/partnership/v1/calls/{id}/assignments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Reviews / 评审")
public class CallAssignmentResource {

  private final AssignReviewers assign;

  @Inject
  CallAssignmentResource(AssignReviewers assign) {
    this.assign = assign;
  }

  @GET
  @Operation(summary = "Who reviews what / 评审分配")
  public Page<Assignment> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return assign.of(id, request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Assign one by hand / 手工分配评审")
  @APIResponse(
      responseCode = "201",
      description = "Assigned / 已分配",
      content = @Content(schema = @Schema(implementation = Assignment.class)))
  public Response byHand(@PathParam("id") UUID id, @NotNull @Valid Choice choice) {
    var assignment = assign.byHand(id, choice.proposalId(), choice.reviewerId());
    return Response.created(URI.create("/api/partnership/v1/review-assignments/" + assignment.id()))
        .entity(assignment)
        .build();
  }

  @POST
  @Path("balance")
  @Operation(summary = "Assign all who are needed, evenly / 均衡分配评审")
  public Balance balance(@PathParam("id") UUID id) {
    return assign.balance(id);
  }

  /**
   * Who reviews what.
   *
   * @param proposalId what
   * @param reviewerId who
   */
  @Schema(name = "ReviewChoice")
  record Choice(@NotNull UUID proposalId, @NotNull UUID reviewerId) {}
}
