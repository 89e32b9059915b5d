package io.boyuan.volunteer.catalogue;

import io.boyuan.contracts.identity.Roles;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** One of the three lists over HTTP; a subclass gives the path. */
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public abstract class ListResource {

  @Inject WriteListing write;
  @Inject SearchListings search;

  private final ListingKind kind;

  ListResource(ListingKind kind) {
    this.kind = kind;
  }

  @GET
  @PermitAll
  @Operation(summary = "Search the list, newest first / 检索清单，最新在前")
  public Page<ListingView> list(
      @Valid @BeanParam ListingSearch wanted, @Valid @BeanParam PageRequest request) {
    return search.find(kind, wanted, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Write a draft / 起草")
  @APIResponse(
      responseCode = "201",
      description = "Written / 已起草",
      content = @Content(schema = @Schema(implementation = ListingView.class)))
  public Response draft(@NotNull @Valid ListingPlan plan) {
    var draft = write.draft(kind, plan);
    return Response.created(URI.create(kind.path() + "/" + draft.id()))
        .header(HttpHeaders.ETAG, EntityTags.of(draft.version()))
        .entity(draft)
        .build();
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One entry, with its ETag / 清单条目详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ListingView.class)))
  public Response get(@PathParam("id") UUID id) {
    return tagged(search.byId(kind, id));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Write it anew, from the version read / 修改")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ListingView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ListingPlan plan) {
    return tagged(write.change(kind, id, plan, ifMatch));
  }

  @POST
  @Path("{id}/publication")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Publish it / 发布")
  public ListingView publish(@PathParam("id") UUID id) {
    return write.publish(kind, id);
  }

  @POST
  @Path("{id}/closure")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Close it, with a word why / 关闭并说明原因")
  public ListingView close(@PathParam("id") UUID id, @NotNull @Valid ClosingWords closing) {
    return write.close(kind, id, closing.words());
  }

  private static Response tagged(ListingView view) {
    return Response.ok(view).header(HttpHeaders.ETAG, EntityTags.of(view.version())).build();
  }

  /**
   * Why an entry is closed.
   *
   * @param words for anyone to read
   */
  @Schema(name = "ClosingWords")
  record ClosingWords(@NotBlank @Size(max = 500) @Schema(examples = "居民已自行解决") String words) {}
}
