package io.boyuan.volunteer.completion;

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

/** The completions of a training over HTTP, for staff. */
@Path("/api/volunteer/v1/trainings/{id}/completions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Training / 培训")
public class TrainingCompletionResource {

  private final RecordCompletion completions;

  @Inject
  TrainingCompletionResource(RecordCompletion completions) {
    this.completions = completions;
  }

  @GET
  @Operation(summary = "Who completed a training, latest first / 完成名单")
  public Page<CompletionView> list(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return completions.of(id, request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Record a completion with reason and evidence / 补录完成情况")
  @APIResponse(
      responseCode = "201",
      description = "Recorded / 已补录",
      content = @Content(schema = @Schema(implementation = CompletionView.class)))
  public Response record(@PathParam("id") UUID id, @NotNull @Valid CompletionPlan plan) {
    var completion = completions.record(id, plan);
    return Response.created(URI.create("/api/volunteer/v1/training-completions/" + completion.id()))
        .entity(completion)
        .build();
  }
}
