package io.boyuan.grid.request;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What everybody may see of requests, over HTTP. */
@Path("/api/grid/v1/public-requests")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Requests / 诉求")
public class PublicRequestsResource {

  private final FindRequests find;

  @Inject
  PublicRequestsResource(FindRequests find) {
    this.find = find;
  }

  @GET
  @Operation(summary = "Public requests of a community, newest first, without persons / 公开诉求")
  public Page<PublicRequest> of(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @Valid @BeanParam PageRequest page) {
    return find.visible(community, page);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One public request / 公开诉求详情")
  public PublicRequest byId(@PathParam("id") UUID id) {
    return find.visible(id);
  }
}
