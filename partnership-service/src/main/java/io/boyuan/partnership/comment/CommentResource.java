package io.boyuan.partnership.comment;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.agreement.AgreementDetail;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reviewing a draft over HTTP. */
@Path("/api/partnership/v1/agreements/{number: [a-zA-Z0-9-]{1,60}}/review")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Agreements / 共建协议")
public class CommentResource {

  private final ReviewDraft review;

  @Inject
  CommentResource(ReviewDraft review) {
    this.review = review;
  }

  @POST
  @Path("submission")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Give a draft to both sides to review / 提交双方审阅")
  public AgreementDetail submit(@PathParam("number") String number) {
    return review.submit(number);
  }

  @POST
  @Path("approval")
  @Operation(summary = "Approve, for my side, what I read / 我方同意文本")
  public AgreementDetail approve(
      @PathParam("number") String number, @NotNull @Valid Approval approval) {
    return review.approve(number, approval.documentHash());
  }

  @GET
  @Path("comments")
  @Operation(summary = "What was said of it, in order / 审阅意见")
  public Page<CommentView> comments(
      @PathParam("number") String number, @Valid @BeanParam PageRequest request) {
    return review.comments(number, request);
  }

  @POST
  @Path("comments")
  @Idempotent
  @Operation(summary = "Comment, or ask for changes / 发表意见或要求修改")
  @APIResponse(
      responseCode = "201",
      description = "Said / 已发表",
      content = @Content(schema = @Schema(implementation = CommentView.class)))
  public Response comment(@PathParam("number") String number, @NotNull @Valid Comment comment) {
    var said = review.comment(number, comment.words(), comment.asksForChanges());
    return Response.created(
            URI.create("/api/partnership/v1/agreements/" + number + "/review/comments"))
        .entity(said)
        .build();
  }

  /**
   * What is approved.
   *
   * @param documentHash of the document as it was read
   */
  @Schema(name = "AgreementApproval")
  record Approval(
      @NotBlank
          @Pattern(regexp = "[0-9a-f]{64}")
          @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
          String documentHash) {}

  /**
   * What is said.
   *
   * @param words in words
   * @param asksForChanges whether the draft must be changed
   */
  @Schema(name = "AgreementCommentPlan")
  record Comment(
      @NotBlank @Size(max = 2000) @Schema(examples = "第三条请写明次数") String words,
      @NotNull @Schema(examples = "true") Boolean asksForChanges) {}
}
