package io.boyuan.grid.dutypost;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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

/** Posts that party members claim, over HTTP. */
@Path("/api/grid/v1/duty-posts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Duty posts / 服务岗位")
public class DutyPostResource {

  private final PublishPosts publish;
  private final ClaimPost claim;

  @Inject
  DutyPostResource(PublishPosts publish, ClaimPost claim) {
    this.publish = publish;
    this.claim = claim;
  }

  @GET
  @PermitAll
  @Operation(summary = "Posts that can be claimed / 可认领的服务岗位")
  public Page<PostView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @QueryParam("microGrid") @Size(max = 40) @Parameter(example = "micro-01") String microGrid,
      @Valid @BeanParam PageRequest request) {
    return publish.open(community, microGrid, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Publish a post / 发布服务岗位")
  @APIResponse(
      responseCode = "201",
      description = "Published / 已发布",
      content = @Content(schema = @Schema(implementation = PostView.class)))
  public Response publish(@NotNull @Valid PostPlan plan) {
    var post = publish.publish(plan);
    return Response.created(URI.create("/api/grid/v1/duty-posts/" + post.id()))
        .entity(post)
        .build();
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One post, with its ETag / 服务岗位详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PostView.class)))
  public Response get(@PathParam("id") UUID id) {
    return publish.byId(id).response();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Change a post; takes If-Match / 修改服务岗位")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PostView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid PostPlan plan) {
    return publish.change(id, plan, ifMatch).response();
  }

  @POST
  @Path("{id}/withdrawal")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Nobody claims it any more / 撤下服务岗位")
  public PostView withdraw(@PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
    return publish.withdraw(id, withdrawal.reason());
  }

  @POST
  @Path("{id}/claim")
  @Idempotent
  @Authenticated
  @Operation(summary = "Claim a post, as a confirmed party member / 党员认领岗位")
  @APIResponse(
      responseCode = "201",
      description = "Claimed / 已认领",
      content = @Content(schema = @Schema(implementation = MyClaim.class)))
  public Response claim(@PathParam("id") UUID id) {
    return Response.created(URI.create("/api/grid/v1/my-duty-posts"))
        .entity(claim.claim(id))
        .build();
  }

  @DELETE
  @Path("{id}/claim")
  @Authenticated
  @Operation(summary = "Give a post back / 退回岗位")
  public void giveBack(@PathParam("id") UUID id) {
    claim.giveBack(id);
  }

  /**
   * Why a post is withdrawn.
   *
   * @param reason for the audit trail
   */
  @Schema(name = "DutyPostWithdrawal")
  public record Withdrawal(
      @NotBlank @Size(max = 300) @Schema(examples = "该项工作已完成") String reason) {}
}
