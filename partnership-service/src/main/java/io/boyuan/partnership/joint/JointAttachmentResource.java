package io.boyuan.partnership.joint;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What shows a joint activity over HTTP. */
@Path("/api/partnership/v1/joint-activities/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Joint activities / 联建活动")
public class JointAttachmentResource {

  private final HoldActivity hold;
  private final FindActivities find;

  @Inject
  JointAttachmentResource(HoldActivity hold, FindActivities find) {
    this.hold = hold;
    this.find = find;
  }

  @GET
  @PermitAll
  @Operation(summary = "Photos and evidence of what was held / 活动照片与佐证")
  public List<AttachmentView> list(@PathParam("id") UUID id) {
    return find.evidence(id);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Attach a photo or evidence / 上传照片与佐证")
  @APIResponse(
      responseCode = "201",
      description = "Attached / 已上传",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response attach(
      @PathParam("id") UUID id,
      @QueryParam("name") @NotBlank @Size(max = 200) String name,
      @NotNull Upload file) {
    var attachment = hold.attach(id, name, file);
    return Response.created(
            URI.create(
                "/api/partnership/v1/joint-activities/" + id + "/attachments/" + attachment.id()))
        .entity(attachment)
        .build();
  }

  @GET
  @Path("{attachment}")
  @PermitAll
  @Operation(summary = "One file / 下载文件")
  @APIResponse(responseCode = "200", description = "The file / 文件")
  public Response file(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
    return find.file(id, attachment).response();
  }
}
