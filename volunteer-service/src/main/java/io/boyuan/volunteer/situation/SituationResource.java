package io.boyuan.volunteer.situation;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.caller.WatchedCommunities;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The volunteers' part of the dispatch centre's picture, over HTTP. */
@Path("/api/dispatch/v1/situation")
@RunOnVirtualThread
@RolesAllowed({Roles.DISPATCHER, Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Dispatch / 街道调度")
public class SituationResource {

  private final ReadSituation situation;
  private final Caller caller;

  @Inject
  SituationResource(ReadSituation situation, Caller caller) {
    this.situation = situation;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary =
          "Open orders, who is short of people, who is out, what waits for verification / 志愿服务态势")
  public SituationView in(@Valid @BeanParam WatchedCommunities communities) {
    return situation.in(communities.seenBy(caller));
  }
}
