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
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is asked for an order, over HTTP. */
@Path("/api/dispatch/v1/orders/{id}/assignments")
@RunOnVirtualThread
@RolesAllowed({Roles.DISPATCHER, Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Dispatch / 街道调度")
public class OrderAssignmentResource {

  private final FindAssignments find;

  @Inject
  OrderAssignmentResource(FindAssignments find) {
    this.find = find;
  }

  @GET
  @Operation(summary = "Who was asked for an order and what they answered, latest first / 调度单的派单")
  public Page<AssignmentView> list(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return find.of(id, request);
  }
}
