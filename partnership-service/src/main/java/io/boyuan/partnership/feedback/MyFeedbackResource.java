package io.boyuan.partnership.feedback;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** What the caller thinks of a course, over HTTP. */
@Path("/api/partnership/v1/my-enrolments/{enrolment}/feedback")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "Feedback / 课程评价")
public class MyFeedbackResource {

  private final GiveFeedback feedback;

  @Inject
  MyFeedbackResource(GiveFeedback feedback) {
    this.feedback = feedback;
  }

  @GET
  @Operation(summary = "What I said of the course / 我的评价")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FeedbackPlan.class)))
  public Response get(@PathParam("enrolment") UUID enrolment) {
    return feedback.given(enrolment).response();
  }

  @PUT
  @Operation(
      summary =
          "Say what I think of the course; shown without who said it; to say it otherwise takes"
              + " If-Match / 评价课程，匿名展示")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FeedbackPlan.class)))
  public Response give(
      @PathParam("enrolment") UUID enrolment,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid FeedbackPlan plan) {
    return feedback.give(enrolment, plan, ifMatch).response();
  }
}
