package io.boyuan.partnership.teaching;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Teaching that waits for staff, over HTTP. */
@Path("/api/partnership/v1/unconfirmed-teaching")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Teaching / 授课确认")
public class TeachingResource {

  private final FindTeaching find;
  private final ConfirmTeaching confirm;

  @Inject
  TeachingResource(FindTeaching find, ConfirmTeaching confirm) {
    this.find = find;
    this.confirm = confirm;
  }

  @GET
  @Operation(summary = "Sessions that are over and wait to be confirmed / 待确认的授课")
  public Page<TeachingView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @Valid @BeanParam PageRequest request) {
    return find.waiting(community, request);
  }

  @POST
  @Path("confirmation")
  @Operation(summary = "Confirm that sessions were taught as planned, all or none / 批量确认授课")
  public void confirm(@NotNull @Valid Sessions sessions) {
    confirm.confirmAll(sessions.sessionIds());
  }

  /**
   * What was taught as planned.
   *
   * @param sessionIds the sessions
   */
  @Schema(name = "TaughtSessions")
  record Sessions(@NotEmpty @Size(max = 100) List<@NotNull UUID> sessionIds) {}
}
