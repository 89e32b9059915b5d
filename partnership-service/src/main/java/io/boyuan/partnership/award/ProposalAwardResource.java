package io.boyuan.partnership.award;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The award of a proposal over HTTP. */
@Path("/api/partnership/v1/proposals/{id}/award")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Awards / 立项")
public class ProposalAwardResource {

  private final GiveAward give;

  @Inject
  ProposalAwardResource(GiveAward give) {
    this.give = give;
  }

  @POST
  @Idempotent
  @Operation(summary = "Award a funded proposal / 立项并登记合同")
  @APIResponse(
      responseCode = "201",
      description = "Awarded / 已立项",
      content = @Content(schema = @Schema(implementation = Award.class)))
  public Response give(@PathParam("id") UUID id, @NotNull @Valid AwardPlan plan) {
    var award = give.give(id, plan);
    return Response.created(URI.create("/api/partnership/v1/awards/" + award.id()))
        .header(HttpHeaders.ETAG, EntityTags.of(award.version()))
        .entity(award)
        .build();
  }
}
