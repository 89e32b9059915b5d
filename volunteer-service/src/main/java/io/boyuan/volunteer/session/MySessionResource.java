package io.boyuan.volunteer.session;

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

/** The sessions a volunteer signed up for over HTTP. */
@Path("/api/volunteer/v1/my-training-sessions")
@RunOnVirtualThread
@RolesAllowed(Roles.VOLUNTEER)
@Tag(name = "Training / 培训")
public class MySessionResource {

  private final JoinSession join;

  @Inject
  MySessionResource(JoinSession join) {
    this.join = join;
  }

  @GET
  @Operation(summary = "Sessions I signed up for, latest first / 我报名的课次")
  public Page<MySession> list(@Valid @BeanParam PageRequest request) {
    return join.mine(request);
  }
}
