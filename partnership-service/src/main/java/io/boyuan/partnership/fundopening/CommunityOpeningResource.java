package io.boyuan.partnership.fundopening;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The opening of a community's fund over HTTP. */
@Path("/api/partnership/v1/charity-funds/{community: [a-z0-9-]{1,40}}/opening")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
@Tag(name = "Charity fund / 爱心基金")
public class CommunityOpeningResource {

  private final OpenFund open;

  @Inject
  CommunityOpeningResource(OpenFund open) {
    this.open = open;
  }

  @GET
  @Operation(summary = "What the fund had before, with who still has to approve / 基金期初余额")
  public FundOpening get(@PathParam("community") String community) {
    return open.of(community);
  }
}
