package io.boyuan.grid.follow;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Following a public request over HTTP. */
@Path("/api/grid/v1/public-requests/{id}/follower")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Requests / 诉求")
public class FollowerResource {

  private final FollowRequests follow;

  @Inject
  FollowerResource(FollowRequests follow) {
    this.follow = follow;
  }

  @PUT
  @Operation(summary = "Follow a public request / 关注诉求")
  public void follow(@PathParam("id") UUID id) {
    follow.follow(id);
  }

  @DELETE
  @Operation(summary = "Follow it no longer / 取消关注")
  public void unfollow(@PathParam("id") UUID id) {
    follow.unfollow(id);
  }
}
