package io.boyuan.booking.scoring;

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
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scoring rules over HTTP. */
@Path("/api/booking/v1/scoring-rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Points / 积分")
public class ScoringRuleResource {

  private final ManageScoringRules rules;
  private final DryRun dryRun;

  @Inject
  ScoringRuleResource(ManageScoringRules rules, DryRun dryRun) {
    this.rules = rules;
    this.dryRun = dryRun;
  }

  @GET
  @PermitAll
  @Operation(summary = "Scoring rules, newest first / 赋分规则，最新在前")
  public Page<ScoringRuleView> list(@Valid @BeanParam PageRequest request) {
    return rules.newest(request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Adopt a scoring rule / 新增赋分规则")
  @APIResponse(
      responseCode = "201",
      description = "Adopted / 已新增",
      content = @Content(schema = @Schema(implementation = ScoringRuleView.class)))
  public Response adopt(@NotNull @Valid ScoringRulePlan plan) {
    return Response.status(Response.Status.CREATED).entity(rules.adopt(plan)).build();
  }

  @POST
  @Path("dry-run")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "What a rule would have paid in a month / 试算赋分规则")
  public DryRunResult dryRun(
      @NotNull @Valid ScoringRulePlan plan,
      @QueryParam("month")
          @Pattern(regexp = "20\\d\\d-(0[1-9]|1[0-2])")
          @Parameter(description = "Such as 2026-10, last month when absent / 月份，默认上月")
          String month) {
    return dryRun.of(plan, month);
  }
}
