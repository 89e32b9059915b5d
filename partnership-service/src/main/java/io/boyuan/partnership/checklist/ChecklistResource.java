package io.boyuan.partnership.checklist;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is looked at in spots over HTTP. */
@Path("/api/partnership/v1/spot-checklists/{community: [a-z0-9-]{1,40}}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Civility spots / 文明创建点位")
public class ChecklistResource {

  private final KeepChecklist checklists;

  @Inject
  ChecklistResource(KeepChecklist checklists) {
    this.checklists = checklists;
  }

  @GET
  @PermitAll
  @Operation(summary = "What is looked at, now or once / 检查清单")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ChecklistView.class)))
  public Response read(
      @PathParam("community") String community, @QueryParam("version") @Min(1) Integer version) {
    return checklists.read(community, version).response();
  }

  @PUT
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Write the checklist; a new version takes If-Match / 编写检查清单")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ChecklistView.class)))
  public Response write(
      @PathParam("community") String community,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Items items) {
    return checklists.write(community, items.items(), ifMatch).response();
  }

  /**
   * What is looked at.
   *
   * @param items in order
   */
  @Schema(name = "SpotChecklistItems")
  record Items(@NotEmpty @Size(max = 40) List<@NotNull @Valid ChecklistItem> items) {}
}
