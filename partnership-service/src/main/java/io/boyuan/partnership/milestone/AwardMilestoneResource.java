package io.boyuan.partnership.milestone;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The milestones of an award over HTTP. */
@Path("/api/partnership/v1/awards/{id}/milestones")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Awards / 立项")
public class AwardMilestoneResource {

  private final ReachMilestone reach;

  @Inject
  AwardMilestoneResource(ReachMilestone reach) {
    this.reach = reach;
  }

  @GET
  @Operation(summary = "Milestones of an award, 20 at most / 立项的里程碑")
  public List<Milestone> list(@PathParam("id") UUID id) {
    return reach.of(id);
  }
}
