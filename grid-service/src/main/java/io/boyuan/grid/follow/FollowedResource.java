package io.boyuan.grid.follow;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What somebody follows, over HTTP. */
@Path("/api/grid/v1/followed-requests")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Requests / 诉求")
public class FollowedResource {

  private final FollowRequests follow;

  @Inject
  FollowedResource(FollowRequests follow) {
    this.follow = follow;
  }

  @GET
  @Operation(summary = "What I follow, latest first, with what has news / 我关注的诉求")
  public Page<FollowedRequest> mine(@Valid @BeanParam PageRequest page) {
    return follow.mine(page);
  }

  @POST
  @Path("{id}/look")
  @Operation(summary = "I have seen what became of it / 标记已读")
  public void look(@PathParam("id") UUID id) {
    follow.look(id);
  }
}
