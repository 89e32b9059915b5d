package io.boyuan.partnership.award;

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

/** Papers of awards over HTTP. */
@Path("/api/partnership/v1/awards/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Awards / 立项")
public class AwardAttachmentResource {

  private final AttachToAward attach;

  @Inject
  AwardAttachmentResource(AttachToAward attach) {
    this.attach = attach;
  }

  @GET
  @Authenticated
  @Operation(summary = "Papers of an award that is mine to read / 立项文件")
  public List<AttachmentView> list(@PathParam("id") UUID id) {
    return attach.of(id);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Keep the signed contract or another paper / 上传合同等文件")
  @APIResponse(
      responseCode = "201",
      description = "Kept / 已上传",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response add(
      @PathParam("id") UUID id,
      @QueryParam("name") @NotBlank @Size(max = 200) @Parameter(example = "contract.pdf")
          String name,
      @NotNull Upload upload) {
    var added = attach.add(id, name, upload);
    return Response.created(
            URI.create("/api/partnership/v1/awards/" + id + "/attachments/" + added.id()))
        .entity(added)
        .build();
  }

  @GET
  @Path("{attachment}")
  @Authenticated
  @Operation(summary = "One paper / 下载立项文件")
  public Response file(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
    return attach.file(id, attachment).response();
  }
}
