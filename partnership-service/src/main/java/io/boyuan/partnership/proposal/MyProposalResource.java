package io.boyuan.partnership.proposal;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proposals of somebody's teams over HTTP. */
@Path("/api/partnership/v1/my-proposals")
@RunOnVirtualThread
@RolesAllowed({Roles.VOLUNTEER, Roles.COORDINATOR})
@Tag(name = "Proposals / 方案")
public class MyProposalResource {

  private final FindProposals find;

  @Inject
  MyProposalResource(FindProposals find) {
    this.find = find;
  }

  @GET
  @Operation(summary = "Proposals of my teams, latest first / 本团队的方案")
  public Page<SubmittedProposal> mine(@Valid @BeanParam PageRequest request) {
    return find.mine(request);
  }
}
