package io.boyuan.partnership.spending;

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

/** What shows spendings, over HTTP. */
@Path("/api/partnership/v1/fund-spendings/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Charity fund / 爱心基金")
public class SpendingAttachmentResource {

  private final ReadSpendings spendings;

  @Inject
  SpendingAttachmentResource(ReadSpendings spendings) {
    this.spendings = spendings;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "What shows a spending / 支出凭证")
  public List<AttachmentView> list(@PathParam("id") UUID id) {
    return spendings.attachmentsOf(id);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Attach an offer, an invoice or a receipt / 上传支出凭证")
  @APIResponse(
      responseCode = "201",
      description = "Kept / 已上传",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response add(
      @PathParam("id") UUID id,
      @QueryParam("name") @NotBlank @Size(max = 200) @Parameter(example = "invoice.pdf")
          String name,
      @NotNull Upload upload) {
    var added = spendings.attach(id, name, upload);
    return Response.created(
            URI.create("/api/partnership/v1/fund-spendings/" + id + "/attachments/" + added.id()))
        .entity(added)
        .build();
  }

  @GET
  @Path("{attachment}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "One file / 下载支出凭证")
  public Response file(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
    return spendings.file(id, attachment).response();
  }
}
