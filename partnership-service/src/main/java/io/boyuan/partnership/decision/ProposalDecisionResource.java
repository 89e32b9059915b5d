package io.boyuan.partnership.decision;

import io.boyuan.contracts.identity.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of a proposal over HTTP. */
@Path("/api/partnership/v1/proposals/{id}/decision")
@RunOnVirtualThread
@Tag(name = "Decisions / 评选")
public class ProposalDecisionResource {

  private final DecideCall decide;
  private final FindDecisions find;

  @Inject
  ProposalDecisionResource(DecideCall decide, FindDecisions find) {
    this.decide = decide;
    this.find = find;
  }

  @GET
  @Authenticated
  @Operation(summary = "What was decided on a proposal that is mine to read / 评选结果")
  public TeamDecision get(@PathParam("id") UUID id) {
    return find.ofTeam(id);
  }

  @POST
  @Path("reasons")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Write to the team why / 填写评选理由")
  public ProposalDecision reason(@PathParam("id") UUID id, @NotNull @Valid Reasons reasons) {
    return decide.reason(id, reasons.reasons());
  }

  @POST
  @Path("override")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Fund it otherwise than the ranking says / 调整资助额并说明理由")
  public ProposalDecision override(@PathParam("id") UUID id, @NotNull @Valid Funding funding) {
    return decide.override(id, funding.fundedFen(), funding.reason());
  }

  /**
   * Why.
   *
   * @param reasons for the team
   */
  @Schema(name = "DecisionReasons")
  record Reasons(@NotBlank @Size(max = 5000) @Schema(examples = "方案可行，预算合理") String reasons) {}

  /**
   * Another amount.
   *
   * @param fundedFen what it gets, in fen
   * @param reason why
   */
  @Schema(name = "FundingOverride")
  record Funding(
      @NotNull @Min(0) @Max(1_000_000_000_000L) @Schema(examples = "500000") Long fundedFen,
      @NotBlank @Size(max = 1000) @Schema(examples = "与另一方案合并实施") String reason) {}
}
