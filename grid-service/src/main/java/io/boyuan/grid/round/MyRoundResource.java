package io.boyuan.grid.round;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rounds that the caller walks, over HTTP. */
@Path("/api/grid/v1/my-patrol-rounds")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Patrols / 巡查")
public class MyRoundResource {

  private final WalkRound walk;

  @Inject
  MyRoundResource(WalkRound walk) {
    this.walk = walk;
  }

  @GET
  @Operation(summary = "Rounds I walk, latest first / 我的巡查")
  public Page<RoundView> mine(@Valid @BeanParam PageRequest request) {
    return walk.mine(request);
  }
}
