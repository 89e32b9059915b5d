package io.boyuan.partnership.drafting;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.agreement.AgreementView;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drafting agreements over HTTP. */
@Path("/api/partnership/v1/agreement-drafts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Agreements / 共建协议")
public class DraftsResource {

  private final WriteDraft drafts;

  @Inject
  DraftsResource(WriteDraft drafts) {
    this.drafts = drafts;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Agreements that are not signed yet, of my side / 待签协议")
  public Page<AgreementView> list(
      @QueryParam("community") @Size(max = 40) @Parameter(example = "boyuan") String community,
      @QueryParam("university") @Size(max = 40) String university,
      @Valid @BeanParam PageRequest request) {
    return drafts.drafts(community, university, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Draft an agreement, or one that follows on another / 起草或续签协议")
  @APIResponse(
      responseCode = "201",
      description = "Drafted / 已起草",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  public Response draft(@NotNull @Valid DraftPlan plan) {
    var draft = drafts.draft(plan);
    return Response.created(
            URI.create("/api/partnership/v1/agreements/" + draft.document().number()))
        .entity(draft)
        .build();
  }
}
