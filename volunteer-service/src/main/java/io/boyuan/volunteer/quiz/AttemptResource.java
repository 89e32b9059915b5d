package io.boyuan.volunteer.quiz;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tries of a quiz over HTTP. */
@Path("/api/volunteer/v1/trainings/{id}/quiz-attempts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.VOLUNTEER)
@Tag(name = "Training / 培训")
public class AttemptResource {

  private final TakeQuiz quiz;

  @Inject
  AttemptResource(TakeQuiz quiz) {
    this.quiz = quiz;
  }

  @POST
  @Idempotent
  @Operation(summary = "Hand in answers / 提交答卷")
  @APIResponse(
      responseCode = "201",
      description = "Marked / 已评分",
      content = @Content(schema = @Schema(implementation = AttemptView.class)))
  public Response handIn(@PathParam("id") UUID id, @NotNull @Valid Answers answers) {
    var attempt = quiz.handIn(id, answers);
    return Response.created(
            URI.create("/api/volunteer/v1/trainings/" + id + "/quiz-attempts/" + attempt.id()))
        .entity(attempt)
        .build();
  }

  @GET
  @Operation(summary = "My tries, latest first / 我的答卷")
  public Page<AttemptView> mine(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return quiz.mine(id, request);
  }

  @GET
  @Path("{attemptId}")
  @Operation(summary = "One of my tries / 答卷结果")
  public AttemptView get(@PathParam("id") UUID id, @PathParam("attemptId") UUID attemptId) {
    return quiz.mine(id, attemptId);
  }
}
