package io.boyuan.grid.review;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.sheet.Sheet;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Yearly reviews of duty over HTTP. */
@Path("/api/grid/v1/duty-reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
  Roles.COMMUNITY_STAFF,
  Roles.OWNERS_COMMITTEE,
  Roles.PROPERTY,
  Roles.DISPATCHER,
  Roles.ADMIN
})
@Tag(name = "Reports and reviews / 报告与述职")
public class DutyReviewResource {

  private static final String PDF = "application/pdf";

  private final ReviewDuty review;

  @Inject
  DutyReviewResource(ReviewDuty review) {
    this.review = review;
  }

  @GET
  @Operation(summary = "A community's reviews of duty, newest first / 年度述职列表")
  public Page<ReviewView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @Valid @BeanParam PageRequest request) {
    return review.of(community, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Open the review of a year / 启动年度述职")
  @APIResponse(
      responseCode = "201",
      description = "Opened / 已启动",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  public Response open(@NotNull @Valid ReviewPlan plan) {
    var opened = review.open(plan);
    return Response.created(URI.create("/api/grid/v1/duty-reviews/" + opened.id()))
        .entity(opened)
        .build();
  }

  @GET
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "One review; scores are seen once it is closed / 年度述职详情")
  @APIResponse(
      responseCode = "200",
      description = "As JSON, as it is printed, or as a spreadsheet / JSON、PDF 或表格",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ReviewView.class)),
        @Content(mediaType = PDF),
        @Content(mediaType = Sheet.XLSX)
      })
  public ReviewView get(@PathParam("id") UUID id) {
    return review.byId(id);
  }

  @GET
  @Path("{id}")
  @Produces(PDF)
  @Operation(hidden = true)
  public Response print(@PathParam("id") UUID id) {
    return Response.ok(new ReviewPaper(review.byId(id)).pdf())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"duty-review.pdf\"")
        .build();
  }

  @GET
  @Path("{id}")
  @Produces({Sheet.CSV, Sheet.XLSX})
  @Operation(hidden = true)
  public Sheet sheet(@PathParam("id") UUID id) {
    return new ReviewPaper(review.byId(id)).sheet();
  }

  @PUT
  @Path("{id}/accounts/{party}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.OWNERS_COMMITTEE, Roles.PROPERTY})
  @Operation(summary = "Write my party's account / 提交本方述职")
  public ReviewView account(
      @PathParam("id") UUID id, @PathParam("party") Party party, @NotNull @Valid Account account) {
    return review.account(id, party, account.words());
  }

  @PUT
  @Path("{id}/scores/{by}/{of}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.OWNERS_COMMITTEE, Roles.PROPERTY})
  @Operation(summary = "Score another party for mine / 评议他方")
  public ReviewView score(
      @PathParam("id") UUID id,
      @PathParam("by") Party by,
      @PathParam("of") Party of,
      @NotNull @Valid Scoring scoring) {
    return review.score(id, new Score(by, of, scoring.points(), scoring.words()));
  }

  @POST
  @Path("{id}/closing")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Close a review before all scores are in / 提前结束评议")
  public ReviewView close(@PathParam("id") UUID id, @NotNull @Valid Closing closing) {
    return review.close(id, closing.reason());
  }

  /**
   * What a party says of its year.
   *
   * @param words its account
   */
  @Schema(name = "DutyAccountWriting")
  record Account(@NotBlank @Size(max = 20_000) @Schema(examples = "本年度完成二次供水改造……") String words) {}

  /**
   * How a party is scored.
   *
   * @param points 0 to 100 for each criterion, by its code
   * @param words why, may be absent
   */
  @Schema(name = "DutyScoring")
  record Scoring(
      @NotNull
          @Size(min = 1, max = 10)
          @Schema(examples = "{\"duty\":90,\"cooperation\":85,\"solving\":80,\"openness\":95}")
          Map<@NotBlank @Size(max = 40) String, @NotNull @Min(0) @Max(100) Integer> points,
      @Size(max = 2000) @Schema(examples = "响应及时") String words) {}

  /**
   * Why a review is closed.
   *
   * @param reason for the parties and the audit trail
   */
  @Schema(name = "DutyReviewClosing")
  record Closing(@NotBlank @Size(max = 500) @Schema(examples = "业委会换届，无法评分") String reason) {}
}
