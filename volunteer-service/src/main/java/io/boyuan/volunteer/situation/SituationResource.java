package io.boyuan.volunteer.situation;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The volunteers' part of the dispatch centre's picture, over HTTP. */
@Path("/api/dispatch/v1/situation")
@RunOnVirtualThread
@RolesAllowed({Roles.DISPATCHER, Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Dispatch / 街道调度")
public class SituationResource {

  private final ReadSituation situation;

  @Inject
  SituationResource(ReadSituation situation) {
    this.situation = situation;
  }

  @GET
  @Operation(
      summary =
          "Open orders, who is short of people, who is out, what waits for verification / 志愿服务态势")
  public SituationView in(
      @QueryParam("community")
          @NotNull
          @Size(min = 1, max = 50)
          @Parameter(description = "1 to 50 codes / 1 至 50 个社区代码", example = "boyuan")
          List<@NotBlank @Size(max = 40) String> communities) {
    return situation.in(communities);
  }
}
