package io.boyuan.grid.likeness;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Likely duplicates of a request over HTTP. */
@Path("/api/grid/v1/requests/{id}/duplicates")
@RunOnVirtualThread
@Tag(name = "Requests / 诉求")
public class DuplicateResource {

  private final FindAlike alike;

  @Inject
  DuplicateResource(FindAlike alike) {
    this.alike = alike;
  }

  @GET
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.COMMUNITY_STAFF,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Requests that likely ask for the same, the likeliest first / 疑似重复")
  public List<LikelyDuplicate> of(@PathParam("id") UUID id) {
    return alike.to(id);
  }
}
