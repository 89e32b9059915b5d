package io.boyuan.partnership.award;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The awards of somebody's teams over HTTP. */
@Path("/api/partnership/v1/my-awards")
@RunOnVirtualThread
@RolesAllowed({Roles.VOLUNTEER, Roles.COORDINATOR})
@Tag(name = "Awards / 立项")
public class MyAwardResource {

  private final FindAwards find;

  @Inject
  MyAwardResource(FindAwards find) {
    this.find = find;
  }

  @GET
  @Operation(summary = "Awards of my teams, latest first / 本团队的立项")
  public Page<Award> mine(@Valid @BeanParam PageRequest request) {
    return find.mine(request);
  }
}
