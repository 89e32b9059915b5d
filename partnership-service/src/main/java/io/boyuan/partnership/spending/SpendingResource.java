package io.boyuan.partnership.spending;

import io.boyuan.contracts.identity.Roles;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Spendings over HTTP. */
@Path("/api/partnership/v1/fund-spendings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Charity fund / 爱心基金")
public class SpendingResource {

  private final SpendMoney spend;
  private final ReadSpendings spendings;

  @Inject
  SpendingResource(SpendMoney spend, ReadSpendings spendings) {
    this.spend = spend;
    this.spendings = spendings;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "Spendings of a fund, newest first / 基金支出")
  public Page<Spending> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @Valid @BeanParam PageRequest request) {
    return spendings.of(community, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Ask for money of the fund / 申请支出")
  @APIResponse(
      responseCode = "201",
      description = "Asked for / 已申请",
      content = @Content(schema = @Schema(implementation = Spending.class)))
  public Response ask(@NotNull @Valid SpendingPlan plan) {
    var spending = spend.ask(plan);
    return Response.created(URI.create("/api/partnership/v1/fund-spendings/" + spending.id()))
        .entity(spending)
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "One spending, with who still has to approve / 支出详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Spending.class)))
  public Response get(@PathParam("id") UUID id) {
    return spendings.byId(id).response();
  }

  @POST
  @Path("{id}/approval")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Approve it; two other staff have to / 批准支出，须申请人以外两人")
  public Spending approve(@PathParam("id") UUID id) {
    return spend.approve(id);
  }

  @POST
  @Path("{id}/refusal")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Refuse it / 退回支出")
  public Spending refuse(@PathParam("id") UUID id, @NotNull @Valid Words words) {
    return spend.refuse(id, words.reason());
  }

  @POST
  @Path("{id}/payment")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Pay it out / 付款")
  public Spending pay(@PathParam("id") UUID id) {
    return spend.pay(id);
  }

  @POST
  @Path("{id}/reversal")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Take a mistaken payment back / 冲回付款")
  public Spending reverse(@PathParam("id") UUID id, @NotNull @Valid Words words) {
    return spend.reverse(id, words.reason());
  }

  /**
   * Why.
   *
   * @param reason in words
   */
  @Schema(name = "SpendingReason")
  record Words(@NotBlank @Size(max = 500) @Schema(examples = "缺少发票") String reason) {}
}
