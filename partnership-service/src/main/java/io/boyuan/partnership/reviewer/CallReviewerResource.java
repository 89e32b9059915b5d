package io.boyuan.partnership.reviewer;

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

/** The reviewers of a call over HTTP. */
@Path("/api/partnership/v1/calls/{id}/reviewers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Reviews / 评审")
public class CallReviewerResource {

  private final InviteReviewer invite;

  @Inject
  CallReviewerResource(InviteReviewer invite) {
    this.invite = invite;
  }

  @GET
  @Operation(summary = "Who is asked to review / 评审名单")
  public Page<Reviewer> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return invite.of(id, request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Ask somebody to review / 邀请评审")
  @APIResponse(
      responseCode = "201",
      description = "Invited / 已邀请",
      content = @Content(schema = @Schema(implementation = Reviewer.class)))
  public Response invite(@PathParam("id") UUID id, @NotNull @Valid ReviewerPlan plan) {
    var reviewer = invite.invite(id, plan);
    return Response.created(
            URI.create("/api/partnership/v1/calls/" + id + "/reviewers/" + reviewer.id()))
        .entity(reviewer)
        .build();
  }
}
