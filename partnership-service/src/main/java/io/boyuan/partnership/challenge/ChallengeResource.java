package io.boyuan.partnership.challenge;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
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

/** Challenges over HTTP. */
@Path("/api/partnership/v1/challenges")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Micro-ventures / 微创投")
public class ChallengeResource {

  private final PutOutChallenge putOut;
  private final FindChallenges find;

  @Inject
  ChallengeResource(PutOutChallenge putOut, FindChallenges find) {
    this.putOut = putOut;
    this.find = find;
  }

  @GET
  @PermitAll
  @Operation(summary = "Published challenges, latest first / 治理难点")
  public Page<Challenge> list(
      @QueryParam("community") @Size(max = 40) @Parameter(example = "boyuan") String community,
      @Valid @BeanParam PageRequest request) {
    return find.published(community, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Write a draft, or take a matter over as one / 起草难点，或由民生事项转入")
  @APIResponse(
      responseCode = "201",
      description = "Written / 已起草",
      content = @Content(schema = @Schema(implementation = Challenge.class)))
  public Response write(@NotNull @Valid ChallengePlan plan) {
    var challenge = putOut.write(plan);
    return Response.created(URI.create("/api/partnership/v1/challenges/" + challenge.id()))
        .header(HttpHeaders.ETAG, EntityTags.of(challenge.version()))
        .entity(challenge)
        .build();
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One challenge / 难点详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Challenge.class)))
  public Response get(@PathParam("id") UUID id) {
    return shown(find.byId(id));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Change a draft; takes If-Match / 修改难点草稿")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Challenge.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ChallengePlan plan) {
    return shown(putOut.change(id, plan, ifMatch));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Throw a draft away / 删除难点草稿")
  public void discard(@PathParam("id") UUID id) {
    putOut.discard(id);
  }

  @POST
  @Path("{id}/publication")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Publish a draft / 发布难点")
  public Challenge publish(@PathParam("id") UUID id) {
    return putOut.publish(id);
  }

  @POST
  @Path("{id}/closing")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Ask for no more solutions / 关闭难点")
  public Challenge close(@PathParam("id") UUID id, @NotNull @Valid Ending ending) {
    return putOut.end(id, Challenge.Status.CLOSED, ending.words());
  }

  @POST
  @Path("{id}/solution")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Say how it was solved / 标记难点已解决")
  public Challenge solve(@PathParam("id") UUID id, @NotNull @Valid Ending ending) {
    return putOut.end(id, Challenge.Status.SOLVED, ending.words());
  }

  private static Response shown(Challenge challenge) {
    return new Defined<>(challenge, challenge.version(), false).response();
  }

  /**
   * Why it ends.
   *
   * @param words for everybody to read
   */
  @Schema(name = "ChallengeEnding")
  record Ending(@NotBlank @Size(max = 1000) @Schema(examples = "两处充电棚已投入使用") String words) {}
}
