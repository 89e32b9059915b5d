package io.boyuan.grid.wish;

import io.boyuan.contracts.identity.Roles;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Residents' wishes over HTTP. */
@Path("/api/grid/v1/wishes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Wishes / 设施心愿")
public class WishResource {

  private final Wishes wishes;
  private final SupportWish support;
  private final TurnIntoMatter turn;
  private final AnswerWish answer;

  @Inject
  WishResource(Wishes wishes, SupportWish support, TurnIntoMatter turn, AnswerWish answer) {
    this.wishes = wishes;
    this.support = support;
    this.turn = turn;
    this.answer = answer;
  }

  @GET
  @PermitAll
  @Operation(summary = "A community's wishes, the most supported or the newest first / 设施心愿列表")
  public Page<WishView> of(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @QueryParam("order") @DefaultValue("SUPPORTED") @NotNull @Parameter(example = "SUPPORTED")
          WishOrder order,
      @Valid @BeanParam PageRequest page) {
    return wishes.of(community, order, page);
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One wish / 心愿详情")
  public WishView byId(@PathParam("id") UUID id) {
    return wishes.byId(id);
  }

  @PUT
  @Path("{id}/support")
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
  @Operation(summary = "Support a wish of my community; once, also when said again / 支持心愿")
  public void support(@PathParam("id") UUID id) {
    support.support(id);
  }

  @DELETE
  @Path("{id}/support")
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
  @Operation(summary = "Support it no more / 取消支持")
  public void letGo(@PathParam("id") UUID id) {
    support.letGo(id);
  }

  @POST
  @Path("{id}/matter")
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(
      summary = "Make a matter of a wish; with a reason also before enough support it / 将心愿转为民生事项")
  @APIResponse(
      responseCode = "201",
      description = "Raised / 已登记",
      content = @Content(schema = @Schema(implementation = Raised.class)))
  public Response matter(@PathParam("id") UUID id, @NotNull @Valid MatterOfWish plan) {
    var raised = new Raised(turn.turn(id, plan));
    return Response.created(URI.create("/api/grid/v1/matters/" + raised.matterId()))
        .entity(raised)
        .build();
  }

  @GET
  @Path("{id}/answers")
  @PermitAll
  @Operation(summary = "What staff answered, newest first / 答复列表")
  public Page<WishAnswer> answers(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
    return answer.of(id, page);
  }

  @POST
  @Path("{id}/answers")
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Answer all who support a wish / 答复全体支持者")
  @APIResponse(
      responseCode = "201",
      description = "Answered / 已答复",
      content = @Content(schema = @Schema(implementation = WishAnswer.class)))
  public Response answer(@PathParam("id") UUID id, @NotNull @Valid Answering answering) {
    var given = answer.answer(id, answering.words());
    return Response.created(URI.create("/api/grid/v1/wishes/" + id + "/answers"))
        .entity(given)
        .build();
  }

  /**
   * The matter a wish became.
   *
   * @param matterId the matter
   */
  @Schema(name = "MatterRaised")
  record Raised(UUID matterId) {}

  /**
   * What is answered.
   *
   * @param words for all who support the wish, and everybody who reads it
   */
  @Schema(name = "WishAnswering")
  record Answering(@NotBlank @Size(max = 2000) @Schema(examples = "已列入明年预算") String words) {}
}
