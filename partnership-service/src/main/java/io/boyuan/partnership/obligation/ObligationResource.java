package io.boyuan.partnership.obligation;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Upload;
import io.boyuan.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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

/** One obligation over HTTP. */
@Path("/api/partnership/v1/obligations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Obligations / 履约事项")
public class ObligationResource {

  private final FulfilObligation fulfil;

  @Inject
  ObligationResource(FulfilObligation fulfil) {
    this.fulfil = fulfil;
  }

  @GET
  @Path("attachments")
  @Operation(summary = "What shows that it was done / 履约凭证")
  public List<AttachmentView> evidence(@PathParam("id") UUID id) {
    return fulfil.evidence(id);
  }

  @POST
  @Path("attachments")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Attach what shows that it was done / 上传履约凭证")
  @APIResponse(
      responseCode = "201",
      description = "Attached / 已上传",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response attach(
      @PathParam("id") UUID id,
      @QueryParam("name") @NotBlank @Size(max = 200) String name,
      @NotNull Upload file) {
    var attachment = fulfil.attach(id, name, file);
    return Response.created(
            URI.create("/api/partnership/v1/obligations/" + id + "/attachments/" + attachment.id()))
        .entity(attachment)
        .build();
  }

  @GET
  @Path("attachments/{attachment}")
  @Operation(summary = "One file / 下载凭证")
  @APIResponse(responseCode = "200", description = "The file / 文件")
  public Response file(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
    return fulfil.file(id, attachment).response();
  }

  @POST
  @Path("report")
  @Operation(summary = "Who owes it says that it was done / 报告已履行")
  public ObligationView report(@PathParam("id") UUID id, @NotNull @Valid Report report) {
    return fulfil.report(id, report.words());
  }

  @POST
  @Path("confirmation")
  @Operation(summary = "The other side agrees that it was done / 对方确认履行")
  public ObligationView confirm(@PathParam("id") UUID id) {
    return fulfil.answer(id, true, null);
  }

  @POST
  @Path("rejection")
  @Operation(summary = "The other side does not agree / 对方退回")
  public ObligationView reject(@PathParam("id") UUID id, @NotNull @Valid Rejection rejection) {
    return fulfil.answer(id, false, rejection.reason());
  }

  /**
   * How it was done.
   *
   * @param words in words
   */
  @Schema(name = "ObligationReport")
  record Report(@NotBlank @Size(max = 2000) @Schema(examples = "本学期已开展二十三次") String words) {}

  /**
   * Why it is not taken for done.
   *
   * @param reason in words
   */
  @Schema(name = "ObligationRejection")
  record Rejection(@NotBlank @Size(max = 500) @Schema(examples = "其中三次未签到") String reason) {}
}
