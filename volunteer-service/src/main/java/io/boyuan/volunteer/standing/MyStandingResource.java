package io.boyuan.volunteer.standing;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What somebody has served, over HTTP. */
@Path("/api/volunteer/v1/me/standing")
@RunOnVirtualThread
@Tag(name = "Standing / 服务统计")
public class MyStandingResource {

  private final ReadMyStanding standing;

  @Inject
  MyStandingResource(ReadMyStanding standing) {
    this.standing = standing;
  }

  @GET
  @RolesAllowed({Roles.VOLUNTEER, Roles.TALENT})
  @Operation(summary = "What I have served, and my stars / 我的时长与星级")
  public MyStanding mine() {
    return standing.mine();
  }
}
