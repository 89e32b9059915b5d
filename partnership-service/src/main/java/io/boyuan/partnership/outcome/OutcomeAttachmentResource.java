package io.boyuan.partnership.outcome;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Upload;
import io.boyuan.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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

/** Photos and papers of outcomes over HTTP. */
@Path("/api/partnership/v1/outcomes/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Outcomes / 成果")
public class OutcomeAttachmentResource {

  private final PublishOutcome publish;
  private final FindOutcomes find;

  @Inject
  OutcomeAttachmentResource(PublishOutcome publish, FindOutcomes find) {
    this.publish = publish;
    this.find = find;
  }

  @GET
  @PermitAll
  @Operation(summary = "Photos and papers of an outcome / 成果附件")
  public List<AttachmentView> list(@PathParam("id") UUID id) {
    return find.attachments(id);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Show a photo or a paper with it / 上传成果附件")
  @APIResponse(
      responseCode = "201",
      description = "Attached / 已上传",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response add(
      @PathParam("id") UUID id,
      @QueryParam("name") @NotBlank @Size(max = 200) @Parameter(example = "shed.jpg") String name,
      @NotNull Upload upload) {
    var added = publish.attach(id, name, upload);
    return Response.created(
            URI.create("/api/partnership/v1/outcomes/" + id + "/attachments/" + added.id()))
        .entity(added)
        .build();
  }

  @GET
  @Path("{attachment}")
  @PermitAll
  @Operation(summary = "One file / 下载成果附件")
  public Response file(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
    return find.attachment(id, attachment).response();
  }

  @DELETE
  @Path("{attachment}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Take a file away / 删除成果附件")
  public void remove(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
    publish.detach(id, attachment);
  }
}
