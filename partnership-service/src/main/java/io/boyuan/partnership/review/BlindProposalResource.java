package io.boyuan.partnership.review;

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
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What reviewers see of the proposals of a call over HTTP. */
@Path("/api/partnership/v1/calls/{id}/blind-proposals")
@RunOnVirtualThread
@RolesAllowed(Roles.REVIEWER)
@Tag(name = "Reviews / 评审")
public class BlindProposalResource {

  private final FindReviews find;

  @Inject
  BlindProposalResource(FindReviews find) {
    this.find = find;
  }

  @GET
  @Operation(summary = "What was submitted, to declare an interest in / 匿名方案清单")
  public Page<BlindProposal> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return find.blind(id, request);
  }
}
