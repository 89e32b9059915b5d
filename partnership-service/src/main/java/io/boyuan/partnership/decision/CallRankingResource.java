package io.boyuan.partnership.decision;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ranking of a call over HTTP. */
@Path("/api/partnership/v1/calls/{id}/ranking")
@RunOnVirtualThread
@Tag(name = "Decisions / 评选")
public class CallRankingResource {

  private final DecideCall decide;
  private final FindDecisions find;

  @Inject
  CallRankingResource(DecideCall decide, FindDecisions find) {
    this.decide = decide;
    this.find = find;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "How far the ranking is / 排名概况")
  public CallRanking get(@PathParam("id") UUID id) {
    return find.ranking(id);
  }

  @POST
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Count the scores and spend the budget down the list / 计算排名与资助")
  public CallRanking rank(@PathParam("id") UUID id, @Valid RankingPlan plan) {
    return decide.rank(id, plan == null ? RankingPlan.NOTHING : plan);
  }

  @GET
  @Path("proposals")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "All proposals, the best first / 排名")
  public Page<ProposalDecision> ranked(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return find.ranked(id, request);
  }

  @POST
  @Path("publication")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Publish all decisions in one act / 公布评选结果")
  public CallRanking publish(@PathParam("id") UUID id) {
    return decide.publish(id);
  }
}
