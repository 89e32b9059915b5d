package io.boyuan.partnership.milestone;

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

/** Files of milestones over HTTP. */
@Path("/api/partnership/v1/milestones/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Awards / 立项")
public class MilestoneAttachmentResource {

  private final ReachMilestone reach;

  @Inject
  MilestoneAttachmentResource(ReachMilestone reach) {
    this.reach = reach;
  }

  @GET
  @Authenticated
  @Operation(summary = "Files of a milestone that is mine to read / 里程碑附件")
  public List<AttachmentView> list(@PathParam("id") UUID id) {
    return reach.attachments(id);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.VOLUNTEER, Roles.COORDINATOR})
  @Operation(summary = "Attach a PDF or a photo before reporting / 上传里程碑附件")
  @APIResponse(
      responseCode = "201",
      description = "Attached / 已上传",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response add(
      @PathParam("id") UUID id,
      @QueryParam("name") @NotBlank @Size(max = 200) @Parameter(example = "report.pdf") String name,
      @NotNull Upload upload) {
    var added = reach.attach(id, name, upload);
    return Response.created(
            URI.create("/api/partnership/v1/milestones/" + id + "/attachments/" + added.id()))
        .entity(added)
        .build();
  }

  @GET
  @Path("{attachment}")
  @Authenticated
  @Operation(summary = "One file / 下载里程碑附件")
  public Response file(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
    return reach.attachment(id, attachment).response();
  }
}
