package io.boyuan.partnership.outcome;

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

/** The outcome of an award over HTTP. */
@Path("/api/partnership/v1/awards/{id}/outcome")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Outcomes / 成果")
public class AwardOutcomeResource {

  private final PublishOutcome publish;

  @Inject
  AwardOutcomeResource(PublishOutcome publish) {
    this.publish = publish;
  }

  @POST
  @Idempotent
  @Operation(summary = "Tell everybody what came of it / 发布成果")
  @APIResponse(
      responseCode = "201",
      description = "Published / 已发布",
      content = @Content(schema = @Schema(implementation = VentureOutcome.class)))
  public Response publish(@PathParam("id") UUID id, @NotNull @Valid OutcomePlan plan) {
    var outcome = publish.publish(id, plan);
    return Response.created(URI.create("/api/partnership/v1/outcomes/" + outcome.id()))
        .header(HttpHeaders.ETAG, EntityTags.of(outcome.version()))
        .entity(outcome)
        .build();
  }
}
