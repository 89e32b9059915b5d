package io.boyuan.platform.inbox;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Dead letters over HTTP, for the admin. A service offers them by a subclass that gives the path,
 * {@code /api/<context>/v1/dead-letters}.
 */
@RolesAllowed("admin")
@RunOnVirtualThread
@Tag(name = "Operations / 运维")
public abstract class DeadLetterResource {

  @Inject DeadLetters deadLetters;

  /**
   * What could not be handled and waits.
   *
   * @param request which page
   * @return oldest first
   */
  @GET
  @Operation(summary = "Facts that could not be handled, oldest first / 未能处理的事件")
  public Page<DeadLetter> list(@Valid @BeanParam PageRequest request) {
    return deadLetters.waiting(request);
  }

  /**
   * Has one handled again.
   *
   * @param id the dead letter
   * @return the dead letter, replayed
   */
  @POST
  @Path("{id}/replay")
  @Operation(summary = "Handle a fact again, after the cause was mended / 修复后重新处理")
  public DeadLetter replay(@PathParam("id") UUID id) {
    return deadLetters.replay(id);
  }
}
