package io.boyuan.partnership.child;

import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The children somebody cares for over HTTP. */
@Path("/api/partnership/v1/my-children")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "Enrolment / 课程报名")
public class MyChildrenResource {

  private final CareForChildren children;

  @Inject
  MyChildrenResource(CareForChildren children) {
    this.children = children;
  }

  @GET
  @Operation(summary = "The children I care for / 我的孩子")
  public List<ChildView> list() {
    return children.mine();
  }

  @POST
  @Idempotent
  @Operation(summary = "Enter a child / 添加孩子")
  @APIResponse(
      responseCode = "201",
      description = "Entered / 已添加",
      content = @Content(schema = @Schema(implementation = ChildView.class)))
  public Response enter(@NotNull @Valid ChildPlan plan) {
    var child = children.enter(plan);
    return Response.created(URI.create("/api/partnership/v1/my-children/" + child.id()))
        .header(HttpHeaders.ETAG, EntityTags.of(child.version()))
        .entity(child)
        .build();
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Correct a child that never was in a course / 修改孩子信息")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ChildView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ChildPlan plan) {
    var child = children.change(id, plan, ifMatch);
    return Response.ok(child).header(HttpHeaders.ETAG, EntityTags.of(child.version())).build();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Take a child out that never was in a course / 移除孩子")
  public void remove(@PathParam("id") UUID id) {
    children.remove(id);
  }
}
