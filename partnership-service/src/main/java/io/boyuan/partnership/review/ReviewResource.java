package io.boyuan.partnership.review;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Reviews over HTTP. */
@Path("/api/partnership/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews / 评审")
public class ReviewResource {

  private final WriteReview write;
  private final FindReviews find;

  @Inject
  ReviewResource(WriteReview write, FindReviews find) {
    this.write = write;
    this.find = find;
  }

  @GET
  @RolesAllowed(Roles.REVIEWER)
  @Operation(summary = "What I review, latest first / 我的评审任务")
  public Page<MyReview> mine(@Valid @BeanParam PageRequest request) {
    return find.mine(request);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Roles.REVIEWER)
  @Operation(summary = "What I judge and what I say so far / 评审表")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReviewSheet.class)))
  public Response sheet(@PathParam("id") UUID id) {
    var sheet = find.sheet(id);
    return new Defined<>(sheet, sheet.review().version(), false).response();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.REVIEWER)
  @Operation(summary = "Save a draft; takes If-Match / 保存评审草稿")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Review.class)))
  public Response save(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ReviewPlan plan) {
    return shown(write.save(id, plan, ifMatch));
  }

  @POST
  @Path("{id}/submission")
  @RolesAllowed(Roles.REVIEWER)
  @Operation(summary = "Submit what I saved; takes If-Match / 提交评审")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Review.class)))
  public Response submit(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return shown(write.submit(id, ifMatch));
  }

  @POST
  @Path("{id}/reopening")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Give a submitted review back / 退回评审")
  public Review reopen(@PathParam("id") UUID id, @NotNull @Valid Reopening reopening) {
    return write.reopen(id, reopening.reason());
  }

  private static Response shown(Review review) {
    return new Defined<>(review, review.version(), false).response();
  }

  /**
   * Why it is given back.
   *
   * @param reason for its reviewer
   */
  @Schema(name = "ReviewReopening")
  record Reopening(@NotBlank @Size(max = 500) @Schema(examples = "第二项打分与评语不符") String reason) {}
}
