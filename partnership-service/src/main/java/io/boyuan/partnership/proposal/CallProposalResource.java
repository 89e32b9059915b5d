package io.boyuan.partnership.proposal;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** The proposals of a call over HTTP. */
@Path("/api/partnership/v1/calls/{id}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals / 方案")
public class CallProposalResource {

  private final WriteProposal write;
  private final FindProposals find;

  @Inject
  CallProposalResource(WriteProposal write, FindProposals find) {
    this.write = write;
    this.find = find;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "What was submitted, earliest first / 已提交方案")
  public Page<SubmittedProposal> list(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return find.submitted(id, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.VOLUNTEER, Roles.COORDINATOR})
  @Operation(summary = "Begin a proposal of my team / 为本团队起草方案")
  @APIResponse(
      responseCode = "201",
      description = "Begun / 已起草",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  public Response begin(@PathParam("id") UUID id, @NotNull @Valid NewProposal begun) {
    var view = write.begin(id, begun.teamCode(), begun.content());
    return Response.created(URI.create("/api/partnership/v1/proposals/" + view.proposal().id()))
        .header(HttpHeaders.ETAG, EntityTags.of(view.proposal().version()))
        .entity(view)
        .build();
  }

  /**
   * A team's first version.
   *
   * @param teamCode whose it is
   * @param content what they propose
   */
  @Schema(name = "NewProposal")
  record NewProposal(
      @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu-qingzhi")
          String teamCode,
      @NotNull @Valid ProposalPlan content) {}
}
