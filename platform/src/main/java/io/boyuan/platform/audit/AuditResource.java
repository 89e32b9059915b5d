package io.boyuan.platform.audit;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The audit trail over HTTP, for a community's staff. A service offers it by a subclass that gives
 * the path, {@code /api/<context>/v1/audit-entries}.
 */
@RolesAllowed({"community-staff", "admin"})
@RunOnVirtualThread
@Tag(name = "Operations / 运维")
public abstract class AuditResource {

  @Inject AuditTrail trail;
  @Inject Caller caller;

  /**
   * A community's trail.
   *
   * @param community code of a community the caller acts for
   * @param request which page
   * @return newest first
   */
  @GET
  @Operation(summary = "Decisions by staff, newest first / 工作人员的决定，最新在前")
  public Page<AuditEntry> list(
      @NotBlank @QueryParam("community") String community, @Valid @BeanParam PageRequest request) {
    caller.requireActsFor(community);
    return trail.of(community, request);
  }
}
