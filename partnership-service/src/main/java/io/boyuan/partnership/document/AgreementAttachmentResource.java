package io.boyuan.partnership.document;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Upload;
import io.boyuan.platform.idempotency.Idempotent;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is attached to an agreement over HTTP. */
@Path("/api/partnership/v1/agreements/{number: [a-zA-Z0-9-]{1,60}}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Agreements / 共建协议")
public class AgreementAttachmentResource {

  private final AttachToAgreement attach;

  @Inject
  AgreementAttachmentResource(AttachToAgreement attach) {
    this.attach = attach;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "What is attached to an agreement / 协议附件")
  public List<AttachmentView> list(@PathParam("number") String number) {
    return attach.of(number);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Attach a file, or the scan of a paper agreement / 上传附件或纸质协议扫描件")
  @APIResponse(
      responseCode = "201",
      description = "Attached / 已上传",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response attach(
      @PathParam("number") String number,
      @QueryParam("name") @NotBlank @Size(max = 200) String name,
      @NotNull Upload file) {
    var attachment = attach.attach(number, name, file);
    return Response.created(
            URI.create(
                "/api/partnership/v1/agreements/" + number + "/attachments/" + attachment.id()))
        .entity(attachment)
        .build();
  }

  @GET
  @Path("{attachment}")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "One file / 下载附件")
  @APIResponse(responseCode = "200", description = "The file / 文件")
  public Response file(
      @PathParam("number") String number, @PathParam("attachment") UUID attachment) {
    return attach.file(number, attachment).response();
  }

  @DELETE
  @Path("{attachment}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Take a file away / 删除附件")
  public void detach(@PathParam("number") String number, @PathParam("attachment") UUID attachment) {
    attach.detach(number, attachment);
  }
}
