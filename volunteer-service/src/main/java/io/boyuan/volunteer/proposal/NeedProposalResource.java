package io.boyuan.volunteer.proposal;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Proposals for a need over HTTP. */
@Path("/api/volunteer/v1/needs/{id}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Matching / 供需对接")
public class NeedProposalResource {

  private final ProposeMatch proposeMatch;

  @Inject
  NeedProposalResource(ProposeMatch proposeMatch) {
    this.proposeMatch = proposeMatch;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Invite a resource, or apply to a need / 邀请资源方，或申请承接需求")
  @APIResponse(
      responseCode = "201",
      description = "Proposed / 已提出",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  public Response propose(@PathParam("id") UUID id, @NotNull @Valid ProposalPlan plan) {
    var proposal = proposeMatch.propose(id, plan);
    return Response.created(URI.create("/api/volunteer/v1/match-proposals/" + proposal.id()))
        .entity(proposal)
        .build();
  }
}
