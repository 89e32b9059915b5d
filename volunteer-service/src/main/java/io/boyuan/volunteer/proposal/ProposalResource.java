package io.boyuan.volunteer.proposal;

import io.boyuan.contracts.identity.Roles;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposals over HTTP. */
@Path("/api/volunteer/v1/match-proposals")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Matching / 供需对接")
public class ProposalResource {

  private final ProposeMatch proposeMatch;
  private final AnswerProposal answer;

  @Inject
  ProposalResource(ProposeMatch proposeMatch, AnswerProposal answer) {
    this.proposeMatch = proposeMatch;
    this.answer = answer;
  }

  @GET
  @Operation(summary = "Proposals of my community or organization, newest first / 本方的对接意向")
  public Page<ProposalView> list(
      @QueryParam("community") @Size(max = 40) String community,
      @QueryParam("organization") @Size(max = 40) String organization,
      @QueryParam("status") Proposal.Status status,
      @Valid @BeanParam PageRequest request) {
    return proposeMatch.of(community, organization, status, request);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One proposal / 对接意向详情")
  public ProposalView get(@PathParam("id") UUID id) {
    return proposeMatch.byId(id);
  }

  @POST
  @Path("{id}/acceptance")
  @Operation(summary = "Accept: make an activity or raise an order / 接受并生成活动或调度单")
  public ProposalView accept(@PathParam("id") UUID id) {
    return answer.accept(id);
  }

  @POST
  @Path("{id}/refusal")
  @Operation(summary = "Decline, with a word why / 谢绝并说明原因")
  public ProposalView decline(@PathParam("id") UUID id, @NotNull @Valid RefusalWords said) {
    return answer.decline(id, said.words());
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Take my side's proposal back / 撤回本方意向")
  public void withdraw(@PathParam("id") UUID id) {
    answer.withdraw(id);
  }

  /**
   * Why a proposal is declined.
   *
   * @param words for the other side to read
   */
  @Schema(name = "RefusalWords")
  record RefusalWords(@NotBlank @Size(max = 500) @Schema(examples = "当天另有安排") String words) {}
}
