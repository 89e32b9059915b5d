package io.boyuan.grid.minutes;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.grid.decision.DecisionView;
import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The decisions taken in a meeting over HTTP. */
@Path("/api/grid/v1/meetings/{meeting}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Meetings / 三方会议")
public class MeetingDecisionResource {

  private final DecideInMeeting decide;

  @Inject
  MeetingDecisionResource(DecideInMeeting decide) {
    this.decide = decide;
  }

  @GET
  @RolesAllowed({
    Roles.COMMUNITY_STAFF,
    Roles.OWNERS_COMMITTEE,
    Roles.PROPERTY,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Decisions taken in a meeting / 会议决议")
  public Page<DecisionView> list(
      @PathParam("meeting") UUID meeting, @Valid @BeanParam PageRequest request) {
    return decide.of(meeting, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.OWNERS_COMMITTEE, Roles.PROPERTY, Roles.ADMIN})
  @Operation(summary = "Propose a decision on a matter in a meeting / 会上提出决议")
  @APIResponse(
      responseCode = "201",
      description = "Proposed / 已提出",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  public Response propose(@PathParam("meeting") UUID meeting, @NotNull @Valid InMeeting plan) {
    var proposed = decide.propose(meeting, plan.matterId(), plan.text(), plan.asked());
    return Response.created(
            URI.create(
                "/api/grid/v1/matters/" + proposed.matterId() + "/decisions/" + proposed.id()))
        .entity(proposed)
        .build();
  }

  /**
   * A decision that is proposed in a meeting.
   *
   * @param matterId the matter it is about
   * @param text what is to be decided
   * @param asked the parties whose consent it needs
   */
  @Schema(name = "MeetingDecisionPlan")
  record InMeeting(
      @NotNull @Schema(examples = "0195a3f0-0000-7000-8000-000000000001") UUID matterId,
      @NotBlank @Size(max = 2000) @Schema(examples = "四月底前完成水箱更换") String text,
      @NotNull @Size(min = 1, max = 3) @Schema(examples = "[\"OWNERS_COMMITTEE\", \"PROPERTY\"]")
          Set<@NotNull Party> asked) {}
}
