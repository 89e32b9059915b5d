package io.boyuan.grid.roster;

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

/** A member's own duties over HTTP. */
@Path("/api/grid/v1/my-duties")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Duty roster / 一日值班")
public class MyDutyResource {

  private final MyDuties mine;

  @Inject
  MyDutyResource(MyDuties mine) {
    this.mine = mine;
  }

  @GET
  @Operation(summary = "My duties, earliest first / 我的值班")
  public Page<DutyView> mine(@Valid @BeanParam PageRequest request) {
    return mine.mine(request);
  }
}
