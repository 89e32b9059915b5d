package io.boyuan.volunteer.assignment;

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

/** What a volunteer is asked for, over HTTP. */
@Path("/api/dispatch/v1/me/assignments")
@RunOnVirtualThread
@RolesAllowed({Roles.VOLUNTEER, Roles.TALENT})
@Tag(name = "Dispatch / 街道调度")
public class MyAssignmentResource {

  private final FindAssignments find;

  @Inject
  MyAssignmentResource(FindAssignments find) {
    this.find = find;
  }

  @GET
  @Operation(summary = "What I am asked for, latest first / 我的派单")
  public Page<AssignmentView> mine(@Valid @BeanParam PageRequest request) {
    return find.mine(request);
  }
}
