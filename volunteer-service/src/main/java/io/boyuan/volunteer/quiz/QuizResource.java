package io.boyuan.volunteer.quiz;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The quiz of a training over HTTP. */
@Path("/api/volunteer/v1/trainings/{id}/quiz")
@RunOnVirtualThread
@RolesAllowed(Roles.VOLUNTEER)
@Tag(name = "Training / 培训")
public class QuizResource {

  private final TakeQuiz quiz;

  @Inject
  QuizResource(TakeQuiz quiz) {
    this.quiz = quiz;
  }

  @GET
  @Operation(summary = "The questions, without what is right / 培训试题")
  public QuizView get(@PathParam("id") UUID id) {
    return quiz.quiz(id);
  }
}
