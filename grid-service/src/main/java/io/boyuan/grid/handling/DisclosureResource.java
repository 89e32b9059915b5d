package io.boyuan.grid.handling;

import io.boyuan.contracts.identity.Roles;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How to reach who asked, over HTTP. */
@Path("/api/grid/v1/requests/{id}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.GRID_WORKER, Roles.PROPERTY, Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Requests / 诉求")
public class DisclosureResource {

  private final DiscloseAsker disclose;

  @Inject
  DisclosureResource(DiscloseAsker disclose) {
    this.disclose = disclose;
  }

  @POST
  @Operation(summary = "See how to reach who asked, with a reason that is logged / 查看联系方式，须说明理由并留痕")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DiscloseAsker.Contact.class)))
  public Response disclose(@PathParam("id") UUID id, @NotNull @Valid Words.Reason because) {
    return Response.ok(disclose.disclose(id, because.reason()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
