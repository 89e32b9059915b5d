package io.boyuan.volunteer.organization;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Memberships over HTTP. */
@Path("/api/volunteer/v1/memberships")
@RunOnVirtualThread
@Tag(name = "Organizations / 组织与成员")
public class MembershipResource {

  private final JoinOrganization join;

  @Inject
  MembershipResource(JoinOrganization join) {
    this.join = join;
  }

  @GET
  @Path("mine")
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Where I belong / 我加入的组织")
  public List<MemberView> mine() {
    return join.mine();
  }

  @POST
  @Path("acceptances/{code}")
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Accept an invitation with its code / 凭邀请码加入")
  public MemberView accept(@PathParam("code") String code) {
    return join.accept(code);
  }

  @POST
  @Path("{id}/admission")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "Accept who applied / 通过申请")
  public MemberView admit(@PathParam("id") UUID id) {
    return join.admit(id);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Roles.VOLUNTEER, Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "Leave, remove or refuse / 退出、移除或拒绝")
  public void end(@PathParam("id") UUID id) {
    join.end(id);
  }
}
