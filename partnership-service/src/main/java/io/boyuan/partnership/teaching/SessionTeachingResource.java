package io.boyuan.partnership.teaching;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of one session, over HTTP. */
@Path("/api/partnership/v1/sessions/{session}/teaching")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Teaching / 授课确认")
public class SessionTeachingResource {

  private final ConfirmTeaching confirm;

  @Inject
  SessionTeachingResource(ConfirmTeaching confirm) {
    this.confirm = confirm;
  }

  @POST
  @Operation(summary = "Say that it was taught, by whom, or not held / 确认授课、代课或未开课")
  public TeachingView confirm(
      @PathParam("session") UUID session, @NotNull @Valid TeachingDecision decision) {
    return confirm.confirm(session, decision);
  }
}
