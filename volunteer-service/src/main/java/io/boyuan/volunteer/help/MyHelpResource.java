package io.boyuan.volunteer.help;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where somebody helps or is helped over HTTP. */
@Path("/api/volunteer/v1/my-help-posts")
@RunOnVirtualThread
@RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
@Tag(name = "Mutual help / 互帮互助")
public class MyHelpResource {

  private final FindHelp find;

  @Inject
  MyHelpResource(FindHelp find) {
    this.find = find;
  }

  @GET
  @Operation(summary = "Where I help or am helped, newest first / 我的互助")
  public Page<HelpView> mine(
      @NotNull @QueryParam("part") @DefaultValue("HELPER") FindHelp.MyPart part,
      @Valid @BeanParam PageRequest request) {
    return find.mine(part, request);
  }
}
