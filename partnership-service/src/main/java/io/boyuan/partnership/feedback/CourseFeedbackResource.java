package io.boyuan.partnership.feedback;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What participants think of a course, over HTTP. */
@Path("/api/partnership/v1/courses/{course}/feedback")
@RunOnVirtualThread
@Tag(name = "Feedback / 课程评价")
public class CourseFeedbackResource {

  private final ReadFeedback feedback;

  @Inject
  CourseFeedbackResource(ReadFeedback feedback) {
    this.feedback = feedback;
  }

  @GET
  @PermitAll
  @Operation(summary = "Averages and how many answered, from three answers on / 评价均分，满三份后展示")
  public FeedbackSummary summary(@PathParam("course") UUID course) {
    return feedback.summary(course);
  }

  @GET
  @Path("words")
  @Authenticated
  @Operation(summary = "What was said in words, for the teacher and staff / 文字评价（不含姓名）")
  public Page<FeedbackWords> words(
      @PathParam("course") UUID course, @Valid @BeanParam PageRequest request) {
    return feedback.words(course, request);
  }
}
