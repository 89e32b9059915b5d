package io.boyuan.partnership.adoption;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who looks after a spot over HTTP. */
@Path("/api/partnership/v1/civility-spots/{id}/adoptions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Civility spots / 文明创建点位")
public class SpotAdoptionsResource {

  private final AdoptSpot adopt;

  @Inject
  SpotAdoptionsResource(AdoptSpot adopt) {
    this.adopt = adopt;
  }

  @GET
  @PermitAll
  @Operation(summary = "Who looked after a spot, latest first / 点位认领记录")
  public Page<AdoptionView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return adopt.ofSpot(id, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Give a spot to a team for a period / 点位交团队认领")
  @APIResponse(
      responseCode = "201",
      description = "Given / 已认领",
      content = @Content(schema = @Schema(implementation = AdoptionView.class)))
  public Response adopt(@PathParam("id") UUID id, @NotNull @Valid AdoptionPlan plan) {
    var adoption = adopt.adopt(id, plan);
    return Response.created(URI.create("/api/partnership/v1/spot-adoptions/" + adoption.id()))
        .entity(adoption)
        .build();
  }
}
