package io.boyuan.volunteer.shift;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A volunteer's own sign-ups over HTTP. */
@Path("/api/volunteer/v1/sign-ups")
@RunOnVirtualThread
@RolesAllowed(Roles.VOLUNTEER)
@Tag(name = "Shifts / 班次")
public class SignUpResource {

  private final FindShifts find;
  private final WithdrawSignUp withdrawSignUp;

  @Inject
  SignUpResource(FindShifts find, WithdrawSignUp withdrawSignUp) {
    this.find = find;
    this.withdrawSignUp = withdrawSignUp;
  }

  @GET
  @Operation(summary = "My sign-ups, latest shift first / 我的报名")
  public Page<SignUpView> mine(@Valid @BeanParam PageRequest request) {
    return find.mine(request);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One of my sign-ups, with its position while it waits / 报名详情")
  public SignUpView get(@PathParam("id") UUID id) {
    return find.mine(id);
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Withdraw / 取消报名")
  public void withdraw(@PathParam("id") UUID id) {
    withdrawSignUp.withdraw(id);
  }
}
