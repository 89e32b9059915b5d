package io.boyuan.volunteer.training;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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

/** Trainings over HTTP. */
@Path("/api/volunteer/v1/trainings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Training / 培训")
public class TrainingResource {

  private final ManageTrainings trainings;

  @Inject
  TrainingResource(ManageTrainings trainings) {
    this.trainings = trainings;
  }

  @GET
  @PermitAll
  @Operation(summary = "Trainings that are taught, newest first / 培训课程，最新在前")
  public Page<TrainingView> list(
      @QueryParam("community") @Size(max = 40) @Parameter(example = "boyuan") String community,
      @Valid @BeanParam PageRequest request) {
    return trainings.offered(community, request);
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One training, with its ETag / 培训详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TrainingView.class)))
  public Response get(@PathParam("id") UUID id) {
    return answer(trainings.byId(id));
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Offer a training / 新增培训")
  @APIResponse(
      responseCode = "201",
      description = "Offered / 已新增",
      content = @Content(schema = @Schema(implementation = TrainingView.class)))
  public Response offer(@NotNull @Valid TrainingPlan plan) {
    var training = trainings.offer(plan);
    return Response.created(URI.create("/api/volunteer/v1/trainings/" + training.id()))
        .entity(training)
        .build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Change a training, from the version read / 修改培训")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TrainingView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid TrainingPlan plan) {
    return answer(trainings.change(id, plan, ifMatch));
  }

  @POST
  @Path("{id}/retirement")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Teach it no more / 停办培训")
  public TrainingView retire(@PathParam("id") UUID id, @NotNull @Valid Retirement retirement) {
    return trainings.retire(id, retirement.reason());
  }

  @GET
  @Path("{id}/questions")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "The quiz with its right answers, for who writes it / 试题及答案（仅工作人员）")
  public List<Question> questions(@PathParam("id") UUID id) {
    return trainings.questions(id);
  }

  private static Response answer(ManageTrainings.Versioned found) {
    return Response.ok(found.training())
        .header(HttpHeaders.ETAG, EntityTags.of(found.version()))
        .build();
  }

  /**
   * Why a training is taught no more.
   *
   * @param reason for the audit trail
   */
  @Schema(name = "TrainingRetirement")
  record Retirement(@NotBlank @Size(max = 500) @Schema(examples = "由新课程替代") String reason) {}
}
