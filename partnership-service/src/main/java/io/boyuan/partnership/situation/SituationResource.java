package io.boyuan.partnership.situation;

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

/** This service's part of the dispatch centre's picture (D4). */
@Path("/api/partnership/v1/situation")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
@Tag(name = "Situation / 态势")
public class SituationResource {

  private final ReadSituation read;
  private final Caller caller;

  @Inject
  SituationResource(ReadSituation read, Caller caller) {
    this.read = read;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "How it stands in some communities now / 若干社区的当前态势",
      description =
          "A part of the dispatch centre's overview, which the gateway composes. / "
              + "街道调度中心总览的一部分，由网关汇总。")
  public Situation now(@Valid @BeanParam WatchedCommunities communities) {
    return read.of(communities.seenBy(caller));
  }
}
