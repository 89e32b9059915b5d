package io.boyuan.partnership.call;

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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calls over HTTP. */
@Path("/api/partnership/v1/calls")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Micro-ventures / 微创投")
public class CallResource {

  private final OpenCall open;
  private final FindCalls find;

  @Inject
  CallResource(OpenCall open, FindCalls find) {
    this.open = open;
    this.find = find;
  }

  @GET
  @PermitAll
  @Operation(summary = "Published calls, latest first / 征集列表")
  public Page<Call> list(
      @QueryParam("community") @Size(max = 40) @Parameter(example = "boyuan") String community,
      @Valid @BeanParam PageRequest request) {
    return find.published(community, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Write a draft / 起草征集")
  @APIResponse(
      responseCode = "201",
      description = "Written / 已起草",
      content = @Content(schema = @Schema(implementation = Call.class)))
  public Response write(@NotNull @Valid CallPlan plan) {
    var call = open.write(plan);
    return Response.created(URI.create("/api/partnership/v1/calls/" + call.id()))
        .header(HttpHeaders.ETAG, EntityTags.of(call.version()))
        .entity(call)
        .build();
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One call / 征集详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Call.class)))
  public Response get(@PathParam("id") UUID id) {
    return shown(find.byId(id));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Change a draft; takes If-Match / 修改征集草稿")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Call.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid CallPlan plan) {
    return shown(open.change(id, plan, ifMatch));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Throw a draft away / 删除征集草稿")
  public void discard(@PathParam("id") UUID id) {
    open.discard(id);
  }

  @POST
  @Path("{id}/publication")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Publish a draft; its terms are fixed from then on / 发布征集，规则自此不变")
  public Call publish(@PathParam("id") UUID id) {
    return open.publish(id);
  }

  @POST
  @Path("{id}/extension")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Extend the deadline before it passed / 截止前延长期限")
  public Call extend(@PathParam("id") UUID id, @NotNull @Valid Extension extension) {
    return open.extend(id, extension.deadline(), extension.reviewUntil(), extension.reason());
  }

  @POST
  @Path("{id}/cancellation")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Cancel it / 取消征集")
  public Call cancel(@PathParam("id") UUID id, @NotNull @Valid Cancellation cancellation) {
    return open.cancel(id, cancellation.reason());
  }

  private static Response shown(Call call) {
    return new Defined<>(call, call.version(), false).response();
  }

  /**
   * More time.
   *
   * @param deadline later than it was
   * @param reviewUntil no earlier than it was, and after the deadline
   * @param reason for everybody
   */
  @Schema(name = "CallExtension")
  record Extension(
      @NotNull @Schema(examples = "2026-04-08T18:00:00+08:00") Instant deadline,
      @NotNull @Schema(examples = "2026-04-27T18:00:00+08:00") Instant reviewUntil,
      @NotBlank @Size(max = 500) @Schema(examples = "清明假期") String reason) {}

  /**
   * Why it is cancelled.
   *
   * @param reason for everybody
   */
  @Schema(name = "CallCancellation")
  record Cancellation(@NotBlank @Size(max = 500) @Schema(examples = "预算调整") String reason) {}
}
