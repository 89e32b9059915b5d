package io.boyuan.grid.matter;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the parties read of a matter, and the steps it takes, over HTTP. */
@Path("/api/grid/v1/matters/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
  Roles.COMMUNITY_STAFF,
  Roles.OWNERS_COMMITTEE,
  Roles.PROPERTY,
  Roles.DISPATCHER,
  Roles.ADMIN
})
@Tag(name = "Matters / 民生事项")
public class MatterFileResource {

  private final ChangeMatter change;
  private final LinkRequests link;
  private final FindMatters find;

  @Inject
  MatterFileResource(ChangeMatter change, LinkRequests link, FindMatters find) {
    this.change = change;
    this.link = link;
    this.find = find;
  }

  @GET
  @Path("details")
  @Operation(summary = "All of a matter, for the parties / 民生事项详情（三方可见）")
  public MatterDetails details(@PathParam("id") UUID id) {
    return find.details(id);
  }

  @GET
  @Path("history")
  @Operation(summary = "What happened to a matter, newest first / 民生事项经过")
  public Page<MatterHistory.Entry> history(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return find.history(id, request);
  }

  @POST
  @Path("steps")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.OWNERS_COMMITTEE, Roles.PROPERTY, Roles.ADMIN})
  @Operation(summary = "Take a matter a step further, or up again / 推进民生事项")
  public MatterView move(@PathParam("id") UUID id, @NotNull @Valid Step step) {
    return change.move(id, step.to(), step.words());
  }

  @GET
  @Path("requests")
  @Operation(summary = "Requests that a matter will solve / 关联的居民诉求")
  public Page<LinkRequests.Link> requests(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return link.of(id, request);
  }

  @POST
  @Path("requests")
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Link a request / 关联居民诉求")
  @APIResponse(
      responseCode = "201",
      description = "Linked / 已关联",
      content = @Content(schema = @Schema(implementation = LinkRequests.Link.class)))
  public Response link(@PathParam("id") UUID id, @NotNull @Valid Linking linking) {
    var linked = link.link(id, linking.requestId());
    return Response.created(URI.create("/api/grid/v1/matters/" + id + "/requests"))
        .entity(linked)
        .build();
  }

  /**
   * A step of a matter.
   *
   * @param to its next status
   * @param words how it was solved, why it is given up or taken up again
   */
  @Schema(name = "MatterStep")
  record Step(
      @NotNull @Schema(examples = "PLANNED") MatterStatus to,
      @Size(max = 2000) @Schema(examples = "水箱已更换，水质检测合格") String words) {}

  /**
   * A request to link.
   *
   * @param requestId the request
   */
  @Schema(name = "MatterRequestLinking")
  record Linking(
      @NotNull @Schema(examples = "0195a3f0-0000-7000-8000-000000000001") UUID requestId) {}
}
