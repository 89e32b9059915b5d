package io.boyuan.partnership.award;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Awards over HTTP. */
@Path("/api/partnership/v1/awards")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Awards / 立项")
public class AwardResource {

  private final GiveAward give;
  private final FindAwards find;

  @Inject
  AwardResource(GiveAward give, FindAwards find) {
    this.give = give;
    this.find = find;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "Awards of a community, latest first / 立项列表")
  public Page<Award> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @Valid @BeanParam PageRequest request) {
    return find.ofCommunity(community, request);
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "One award that is mine to read / 立项详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Award.class)))
  public Response get(@PathParam("id") UUID id) {
    var award = find.byId(id);
    return new Defined<>(award, award.version(), false).response();
  }

  @POST
  @Path("{id}/completion")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "End it well, when every milestone was accepted and paid / 结项")
  public Award finish(@PathParam("id") UUID id, @Valid Completion completion) {
    return give.finish(id, completion == null ? null : completion.waiver());
  }

  @POST
  @Path("{id}/termination")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "End it before all is done / 终止立项")
  public Award terminate(@PathParam("id") UUID id, @NotNull @Valid Termination termination) {
    return give.terminate(id, termination.reason());
  }

  /**
   * What staff take upon themselves when it ends well.
   *
   * @param waiver why what was accepted is not paid, null when all is
   */
  @Schema(name = "AwardCompletion")
  record Completion(
      @Size(max = 1000) @Pattern(regexp = "(?s).*\\S.*") @Schema(examples = "团队书面放弃尾款")
          String waiver) {}

  /**
   * Why it ends.
   *
   * @param reason for the team
   */
  @Schema(name = "AwardTermination")
  record Termination(@NotBlank @Size(max = 1000) @Schema(examples = "团队毕业离校，无人接手") String reason) {}
}
