package io.boyuan.partnership.proposal;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Proposals over HTTP. */
@Path("/api/partnership/v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals / 方案")
public class ProposalResource {

  private final WriteProposal write;
  private final FindProposals find;

  @Inject
  ProposalResource(WriteProposal write, FindProposals find) {
    this.write = write;
    this.find = find;
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "One proposal that is mine to read / 方案详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  public Response get(@PathParam("id") UUID id) {
    return shown(find.byId(id));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.VOLUNTEER, Roles.COORDINATOR})
  @Operation(summary = "Save a new version; takes If-Match / 保存新版本")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  public Response save(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ProposalPlan content) {
    return shown(write.save(id, content, ifMatch));
  }

  @GET
  @Path("{id}/versions")
  @RolesAllowed({Roles.VOLUNTEER, Roles.COORDINATOR})
  @Operation(summary = "All versions of my team's, latest first / 历史版本")
  public Page<ProposalVersion> versions(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return find.versions(id, request);
  }

  @POST
  @Path("{id}/submission")
  @RolesAllowed({Roles.VOLUNTEER, Roles.COORDINATOR})
  @Operation(summary = "Submit the version I read; takes If-Match / 提交方案")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  public Response submit(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return shown(write.submit(id, ifMatch));
  }

  @POST
  @Path("{id}/withdrawal")
  @RolesAllowed({Roles.VOLUNTEER, Roles.COORDINATOR})
  @Operation(summary = "Take it back; it can be submitted again / 撤回方案")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  public Response withdraw(@PathParam("id") UUID id) {
    return shown(write.withdraw(id));
  }

  private static Response shown(ProposalView view) {
    return new Defined<>(view, view.proposal().version(), false).response();
  }
}
