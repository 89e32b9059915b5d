package io.boyuan.grid.dutypost;

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

/** A party member's own posts over HTTP. */
@Path("/api/grid/v1/my-duty-posts")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Duty posts / 服务岗位")
public class MyDutyPostResource {

  private final ClaimPost claim;

  @Inject
  MyDutyPostResource(ClaimPost claim) {
    this.claim = claim;
  }

  @GET
  @Operation(summary = "Posts I claimed, latest first / 我认领的岗位")
  public Page<MyClaim> mine(@Valid @BeanParam PageRequest request) {
    return claim.mine(request);
  }
}
