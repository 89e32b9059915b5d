package io.boyuan.partnership.proposal;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Upload;
import io.boyuan.platform.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of proposals over HTTP. */
@Path("/api/partnership/v1/proposals/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals / 方案")
public class ProposalAttachmentResource {

  private final AttachToProposal attach;

  @Inject
  ProposalAttachmentResource(AttachToProposal attach) {
    this.attach = attach;
  }

  @GET
  @Authenticated
  @Operation(summary = "Files of a proposal that is mine to read / 方案附件")
  public List<AttachmentView> list(@PathParam("id") UUID id) {
    return attach.of(id);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.VOLUNTEER, Roles.COORDINATOR})
  @Operation(summary = "Attach a PDF or a photo until the deadline / 截止前上传附件")
  @APIResponse(
      responseCode = "201",
      description = "Attached / 已上传",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response add(
      @PathParam("id") UUID id,
      @QueryParam("name") @NotBlank @Size(max = 200) @Parameter(example = "plan.pdf") String name,
      @NotNull Upload upload) {
    var added = attach.add(id, name, upload);
    return Response.created(
            URI.create("/api/partnership/v1/proposals/" + id + "/attachments/" + added.id()))
        .entity(added)
        .build();
  }

  @GET
  @Path("{attachment}")
  @Authenticated
  @Operation(summary = "One file / 下载附件")
  public Response file(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
    return attach.file(id, attachment).response();
  }

  @DELETE
  @Path("{attachment}")
  @RolesAllowed({Roles.VOLUNTEER, Roles.COORDINATOR})
  @Operation(summary = "Take a file away until the deadline / 截止前删除附件")
  public void remove(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
    attach.remove(id, attachment);
  }
}
