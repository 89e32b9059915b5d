package io.boyuan.grid.handling;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.grid.request.FindRequests;
import io.boyuan.grid.request.RequestView;
import io.boyuan.grid.timeline.EntryView;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One request over HTTP: what those do who solve it, and what who asked says to it. */
@Path("/api/grid/v1/requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Requests / 诉求")
public class RequestResource {

  private static final String TOKEN = "Follow-Up-Token";

  private final FindRequests find;
  private final ReadTimeline timeline;
  private final SolveRequest solve;
  private final AnswerRequest answer;

  @Inject
  RequestResource(
      FindRequests find, ReadTimeline timeline, SolveRequest solve, AnswerRequest answer) {
    this.find = find;
    this.timeline = timeline;
    this.solve = solve;
    this.answer = answer;
  }

  @GET
  @PermitAll
  @Operation(
      summary = "A request of mine, or one I solve; who did not sign in sends the token / 诉求详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  public Response get(@PathParam("id") UUID id, @HeaderParam(TOKEN) String token) {
    var seen = find.byId(id, token);
    return Response.ok(seen.view()).header(HttpHeaders.ETAG, EntityTags.of(seen.version())).build();
  }

  @GET
  @Path("timeline")
  @PermitAll
  @Operation(summary = "What became of it, in order; append-only / 办理过程")
  public Page<EntryView> timeline(
      @PathParam("id") UUID id,
      @HeaderParam(TOKEN) String token,
      @Valid @BeanParam PageRequest page) {
    return timeline.of(id, token, page);
  }

  @POST
  @Path("acceptance")
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.COMMUNITY_STAFF,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Take a request up for one's unit / 受理诉求")
  public RequestView accept(@PathParam("id") UUID id) {
    return solve.accept(id);
  }

  @POST
  @Path("assignments")
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.COMMUNITY_STAFF,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Say who is to solve it; the caller when nobody is named / 派单")
  public RequestView assign(@PathParam("id") UUID id, @Valid Words.Assignment said) {
    return solve.assign(id, said);
  }

  @POST
  @Path("progress")
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.COMMUNITY_STAFF,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Say that something was done / 办理进展")
  public RequestView progress(@PathParam("id") UUID id, @Valid Words.Progress said) {
    return solve.progress(id, said);
  }

  @POST
  @Path("questions")
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.COMMUNITY_STAFF,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Ask the resident; the clock stands still / 等待居民答复，暂停计时")
  public RequestView await(@PathParam("id") UUID id, @NotNull @Valid Words.Message said) {
    return solve.await(id, said.words());
  }

  @POST
  @Path("resumption")
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.COMMUNITY_STAFF,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Go on without an answer; the clock runs again / 恢复计时")
  public RequestView resume(@PathParam("id") UUID id) {
    return solve.resume(id);
  }

  @POST
  @Path("notes")
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.COMMUNITY_STAFF,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Write something down, for the resident or not / 备注")
  public RequestView note(@PathParam("id") UUID id, @NotNull @Valid Words.Note said) {
    return solve.note(id, said.words(), Boolean.TRUE.equals(said.isPublic()));
  }

  @POST
  @Path("resolution")
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.COMMUNITY_STAFF,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Say with words that it is solved / 办结")
  public RequestView resolve(@PathParam("id") UUID id, @NotNull @Valid Words.Resolution said) {
    return solve.resolve(id, said.note());
  }

  @POST
  @Path("rejection")
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.COMMUNITY_STAFF,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Not take it up, with the reason / 不予受理")
  public RequestView reject(@PathParam("id") UUID id, @NotNull @Valid Words.Reason said) {
    return solve.reject(id, said.reason());
  }

  @POST
  @Path("transfer")
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.COMMUNITY_STAFF,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Ask another unit to own it / 转办")
  public RequestView offer(@PathParam("id") UUID id, @NotNull @Valid Words.Transfer said) {
    return solve.offer(id, said.unit(), said.reason());
  }

  @POST
  @Path("transfer-refusal")
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.COMMUNITY_STAFF,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Not take what another unit hands over / 退回转办")
  public RequestView decline(@PathParam("id") UUID id, @NotNull @Valid Words.Reason said) {
    return solve.decline(id, said.reason());
  }

  @POST
  @Path("priority")
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.COMMUNITY_STAFF,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Say how much it presses / 调整优先级")
  public RequestView prioritize(@PathParam("id") UUID id, @NotNull @Valid Words.Pressing said) {
    return solve.prioritize(id, said);
  }

  @POST
  @Path("category")
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.COMMUNITY_STAFF,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Move it to another category / 调整类别")
  public RequestView recategorize(@PathParam("id") UUID id, @NotNull @Valid Words.Belonging said) {
    return solve.recategorize(id, said);
  }

  @POST
  @Path("merging")
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.COMMUNITY_STAFF,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Let it go on in another that asks for the same / 并案")
  public RequestView merge(@PathParam("id") UUID id, @NotNull @Valid Words.Merge said) {
    return solve.merge(id, said.into());
  }

  @POST
  @Path("confirmation")
  @PermitAll
  @Operation(summary = "Confirm that it is solved, and rate it / 确认并评价")
  public RequestView confirm(
      @PathParam("id") UUID id,
      @HeaderParam(TOKEN) String token,
      @NotNull @Valid Words.Confirmation said) {
    return answer.confirm(id, token, said);
  }

  @POST
  @Path("reopening")
  @PermitAll
  @Operation(summary = "Say that it is not solved after all / 要求重办")
  public RequestView reopen(
      @PathParam("id") UUID id,
      @HeaderParam(TOKEN) String token,
      @NotNull @Valid Words.Reason said) {
    return answer.reopen(id, token, said.reason());
  }

  @POST
  @Path("additions")
  @PermitAll
  @Operation(summary = "Add something, or answer what was asked / 补充说明")
  public RequestView add(
      @PathParam("id") UUID id,
      @HeaderParam(TOKEN) String token,
      @NotNull @Valid Words.Message said) {
    return answer.addWords(id, token, said.words());
  }

  @POST
  @Path("withdrawal")
  @PermitAll
  @Operation(summary = "Take it back / 撤回诉求")
  public RequestView withdraw(@PathParam("id") UUID id, @HeaderParam(TOKEN) String token) {
    return answer.withdraw(id, token);
  }

  @POST
  @Path("name-hiding")
  @PermitAll
  @Operation(summary = "Take my name off it / 隐去姓名")
  public RequestView hideName(@PathParam("id") UUID id, @HeaderParam(TOKEN) String token) {
    return answer.hideName(id, token);
  }
}
