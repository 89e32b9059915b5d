package io.boyuan.partnership.reviewer;

import io.boyuan.contracts.identity.Roles;
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

/** What somebody is asked to review over HTTP. */
@Path("/api/partnership/v1/review-invitations")
@RunOnVirtualThread
@RolesAllowed(Roles.REVIEWER)
@Tag(name = "Reviews / 评审")
public class InvitationResource {

  private final InviteReviewer invite;

  @Inject
  InvitationResource(InviteReviewer invite) {
    this.invite = invite;
  }

  @GET
  @Operation(summary = "What I am asked to review, latest first / 我的评审邀请")
  public Page<Invitation> mine(@Valid @BeanParam PageRequest request) {
    return invite.mine(request);
  }

  @POST
  @Path("{id}/acceptance")
  @Operation(summary = "Accept / 接受邀请")
  public void accept(@PathParam("id") UUID id) {
    invite.accept(id);
  }

  @POST
  @Path("{id}/refusal")
  @Operation(summary = "Refuse / 谢绝邀请")
  public void refuse(@PathParam("id") UUID id) {
    invite.refuse(id);
  }
}
